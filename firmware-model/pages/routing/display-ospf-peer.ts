import type { Page } from '../../schema/page.ts';

export default {
  title: 'display ospf peer',
  views: ['all'],
  effect: 'immediate',
  level: 1,
  forms: {
    show: 'display ospf [ <process-id> ] peer',
    brief: 'display ospf [ <process-id> ] peer brief',
  },
  help: { display: 'Display information', ospf: 'OSPF', peer: 'Neighbours', brief: 'One line for each' },
  parameters: { 'process-id': { type: 'integer', range: [1, 4294967295], help: 'Number of the process' } },
  examples: [
    { view: 'user', line: 'display ospf peer' },
    { view: 'user', line: 'display ospf 1 peer brief' },
  ],
  source: { from: 'NE40E V800R012C10 Command Reference', fidelity: 'documented' },
} as const satisfies Page;
