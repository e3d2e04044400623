import type { Page } from '../../schema/page.ts';

export default {
  title: 'ike-peer',
  views: ['ipsec-policy-isakmp'],
  effect: 'candidate',
  level: 2,
  forms: {
    set: 'ike-peer <peer-name>',
    undo: 'undo ike-peer <peer-name>',
  },
  help: {
    'ike-peer': 'IKE peer',
    undo: 'Delete or restore a setting',
  },
  parameters: {
    'peer-name': { type: 'string', length: [1, 15], caseSensitive: true, help: 'Name of the IKE peer' },
  },
  configuration: {
    set: { set: 'ike-peer' },
    undo: { clear: 'ike-peer' },
  },
  examples: [{ view: 'ipsec-policy-isakmp', line: 'ike-peer peer1' }],
  source: { from: 'NE40E V800R012C10 Command Reference', fidelity: 'documented' },
} as const satisfies Page;
