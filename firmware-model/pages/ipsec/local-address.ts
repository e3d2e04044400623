import type { Page } from '../../schema/page.ts';

export default {
  title: 'local-address(isakmp)',
  views: ['ipsec-policy-isakmp'],
  effect: 'candidate',
  level: 2,
  forms: {
    set: 'local-address <localaddr>',
    undo: 'undo local-address',
  },
  help: {
    'local-address': 'Address of this end',
    undo: 'Delete or restore a setting',
  },
  parameters: {
    localaddr: { type: 'ipv4', help: 'Address of this end' },
  },
  configuration: {
    set: { set: 'local-address' },
    undo: { clear: 'local-address' },
  },
  examples: [{ view: 'ipsec-policy-isakmp', line: 'local-address 10.1.1.1' }],
  source: { from: 'NE40E V800R012C10 Command Reference', fidelity: 'documented' },
} as const satisfies Page;
