import type { Page } from '../../schema/page.ts';

export default {
  title: 'ipsec proposal',
  views: ['system'],
  effect: 'candidate',
  level: 2,
  forms: {
    enter: 'ipsec proposal <proposal-name>',
    undo: 'undo ipsec proposal <proposal-name>',
  },
  help: {
    ipsec: 'IP security',
    proposal: 'Proposal',
    undo: 'Delete or restore a setting',
  },
  parameters: {
    'proposal-name': { type: 'string', length: [1, 15], caseSensitive: true, help: 'Name of the IPsec proposal' },
  },
  enters: { enter: 'ipsec-proposal' },
  configuration: {
    enter: { section: 'ipsec proposal <proposal-name>' },
    undo: { clear: 'ipsec proposal <proposal-name>' },
  },
  examples: [{ view: 'system', line: 'ipsec proposal newprop1' }],
  source: { from: 'NE40E V800R012C10 Command Reference', fidelity: 'documented' },
} as const satisfies Page;
