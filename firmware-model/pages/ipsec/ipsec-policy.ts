import type { Page } from '../../schema/page.ts';

export default {
  title: 'ipsec policy',
  views: ['system'],
  effect: 'candidate',
  level: 2,
  forms: {
    enter: 'ipsec policy <policy-name> <policy-seqnum> [ isakmp ]',
    template: 'ipsec policy <policy-name> <policy-seqnum> isakmp template <tempname>',
    profile: 'ipsec policy <policy-name> profile',
    undo: 'undo ipsec policy <policy-name> <policy-seqnum>',
    undoAll: 'undo ipsec policy <policy-name>',
  },
  help: {
    ipsec: 'IP security',
    policy: 'IPsec policy',
    isakmp: 'Negotiated by IKE',
    template: 'Policy template',
    profile: 'IPsec profile',
    undo: 'Delete or restore a setting',
  },
  parameters: {
    'policy-name': { type: 'string', length: [1, 15], caseSensitive: true, help: 'Name of the policy' },
    'policy-seqnum': { type: 'integer', range: [1, 10000], help: 'Sequence number, of which a smaller one goes first' },
    tempname: { type: 'string', length: [1, 15], caseSensitive: true, help: 'Name of the policy template' },
  },
  enters: { enter: 'ipsec-policy-isakmp' },
  configuration: {
    enter: { section: 'ipsec policy <policy-name> <policy-seqnum>', line: 'ipsec policy <policy-name> <policy-seqnum> isakmp' },
    undo: { clear: 'ipsec policy <policy-name> <policy-seqnum>' },
    undoAll: { handled: 'ipsec policy <policy-name>' },
  },
  examples: [{ view: 'system', line: 'ipsec policy policy1 1 isakmp' }],
  source: { from: 'NE40E V800R012C10 Command Reference', fidelity: 'documented' },
} as const satisfies Page;
