import type { Page } from '../../schema/page.ts';

export default {
  title: 'proposal (ike)',
  views: ['ipsec-policy-isakmp'],
  effect: 'candidate',
  level: 2,
  forms: {
    set: 'proposal <prop-name1> [ <prop-name2> [ <prop-name3> [ <prop-name4> [ <prop-name5> [ <prop-name6> ] ] ] ] ]',
    undo: 'undo proposal',
    undoNamed: 'undo proposal <prop-name1>',
  },
  help: {
    proposal: 'Proposal',
    undo: 'Delete or restore a setting',
  },
  parameters: {
    'prop-name1': { type: 'string', length: [1, 15], caseSensitive: true, help: 'Name of an IPsec proposal' },
    'prop-name2': { type: 'string', length: [1, 15], caseSensitive: true, help: 'Name of an IPsec proposal' },
    'prop-name3': { type: 'string', length: [1, 15], caseSensitive: true, help: 'Name of an IPsec proposal' },
    'prop-name4': { type: 'string', length: [1, 15], caseSensitive: true, help: 'Name of an IPsec proposal' },
    'prop-name5': { type: 'string', length: [1, 15], caseSensitive: true, help: 'Name of an IPsec proposal' },
    'prop-name6': { type: 'string', length: [1, 15], caseSensitive: true, help: 'Name of an IPsec proposal' },
  },
  configuration: {
    set: { set: 'proposal' },
    undo: { clear: 'proposal' },
    undoNamed: { handled: 'proposal' },
  },
  examples: [
    { view: 'ipsec-policy-isakmp', line: 'proposal prop1' },
    { view: 'ipsec-policy-isakmp', line: 'proposal prop1 prop2' },
  ],
  source: { from: 'NE40E V800R012C10 Command Reference', fidelity: 'documented' },
} as const satisfies Page;
