import type { Page } from '../../schema/page.ts';

export default {
  title: 'ike proposal',
  views: ['system'],
  effect: 'candidate',
  level: 2,
  forms: {
    enter: 'ike proposal <proposal-number>',
    undo: 'undo ike proposal <proposal-number>',
  },
  help: {
    ike: 'Internet Key Exchange',
    proposal: 'Proposal',
    undo: 'Delete or restore a setting',
  },
  parameters: {
    'proposal-number': { type: 'integer', range: [1, 100], help: 'Number of the proposal' },
  },
  enters: { enter: 'ike-proposal' },
  configuration: {
    enter: { section: 'ike proposal <proposal-number>' },
    undo: { clear: 'ike proposal <proposal-number>' },
  },
  examples: [{ view: 'system', line: 'ike proposal 20' }],
  source: { from: 'NE40E V800R012C10 Command Reference', fidelity: 'documented' },
} as const satisfies Page;
