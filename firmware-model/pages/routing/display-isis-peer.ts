import type { Page } from '../../schema/page.ts';

export default {
  title: 'display isis peer',
  views: ['all'],
  effect: 'immediate',
  level: 1,
  forms: {
    show: 'display isis peer [ verbose ]',
    process: 'display isis <process-id> peer [ verbose ]',
  },
  help: { display: 'Display information', isis: 'IS-IS', peer: 'Neighbours', verbose: 'In detail' },
  parameters: { 'process-id': { type: 'integer', range: [1, 4294967295], help: 'Number of the process' } },
  examples: [
    { view: 'user', line: 'display isis peer' },
    { view: 'user', line: 'display isis 1 peer verbose' },
  ],
  source: { from: 'NE40E V800R012C10 Command Reference', fidelity: 'documented' },
} as const satisfies Page;
