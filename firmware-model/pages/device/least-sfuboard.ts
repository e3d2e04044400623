import type { Page } from '../../schema/page.ts';

export default {
  title: 'least sfuboard',
  views: ['system'],
  effect: 'immediate',
  level: 3,
  forms: {
    set: 'least sfuboard <board-id>',
  },
  help: {
    least: 'Least number',
    sfuboard: 'Of switch fabrics',
  },
  parameters: {
    'board-id': { type: 'integer', range: [1, 32], help: 'Number of fabrics' },
  },
  examples: [{ view: 'system', line: 'least sfuboard 1' }],
  source: { from: 'NE40E V800R012C10 Command Reference', fidelity: 'documented' },
} as const satisfies Page;
