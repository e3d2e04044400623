import type { Page } from '../../schema/page.ts';

export default {
  title: 'least sfuboard',
  views: ['system'],
  effect: 'immediate',
  level: 3,
  forms: {
    set: 'least sfuboard <board-id>',
    display: 'display least sfuboard',
  },
  help: {
    least: 'Least number',
    sfuboard: 'Of switch fabrics',
    display: 'Display current system information',
  },
  parameters: {
    'board-id': { type: 'integer', range: [1, 32], help: 'Number of fabrics' },
  },
  examples: [
    { view: 'system', line: 'least sfuboard 1' },
    { view: 'system', line: 'display least sfuboard' },
  ],
  source: { from: 'NE40E V800R012C10 Command Reference', fidelity: 'documented' },
} as const satisfies Page;
