import type { Page } from '../../schema/page.ts';

export default {
  title: 'activate vty ip-block ip-address',
  views: ['user'],
  effect: 'immediate',
  level: 3,
  forms: {
    activate: 'activate vty ip-block ip-address <ip-address> [ vpnname <vpn-name> ]',
  },
  help: {
    activate: 'Activate locked user',
    vty: 'Virtual terminals',
    'ip-block': 'Addresses from which log-ins fail',
    'ip-address': 'Address',
    vpnname: 'VPN instance',
  },
  parameters: {
    'ip-address': { type: 'string', length: [2, 46], characters: '0-9a-fA-F:.', help: 'Address that is blocked' },
    'vpn-name': { type: 'string', length: [1, 31], help: 'VPN instance' },
  },
  examples: [{ view: 'user', line: 'activate vty ip-block ip-address 10.1.2.3' }],
  source: { from: 'NE40E V800R012C10 Command Reference', fidelity: 'documented' },
} as const satisfies Page;
