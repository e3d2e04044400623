import type { Page } from '../../schema/page.ts';

export default {
  title: 'ike-proposal',
  views: ['ike-peer'],
  effect: 'candidate',
  level: 2,
  forms: {
    set: 'ike-proposal <proposal-number>',
    undo: 'undo ike-proposal',
  },
  help: {
    'ike-proposal': 'IKE proposal',
    undo: 'Delete or restore a setting',
  },
  parameters: {
    'proposal-number': { type: 'integer', range: [1, 100], help: 'Number of the IKE proposal' },
  },
  configuration: {
    set: { set: 'ike-proposal' },
    undo: { clear: 'ike-proposal' },
  },
  examples: [{ view: 'ike-peer', line: 'ike-proposal 20' }],
  source: { from: 'NE40E V800R012C10 Command Reference', fidelity: 'documented' },
} as const satisfies Page;
