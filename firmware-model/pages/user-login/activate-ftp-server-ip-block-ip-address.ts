import type { Page } from '../../schema/page.ts';

export default {
  title: 'activate ftp server ip-block ip-address',
  views: ['user'],
  effect: 'immediate',
  level: 3,
  forms: {
    activate: 'activate ftp server ip-block ip-address <ip-address> [ vpn-instance <vpn-name> ]',
  },
  help: {
    activate: 'Activate locked user',
    ftp: 'File Transfer Protocol',
    server: 'Server',
    'ip-block': 'Addresses from which log-ins fail',
    'ip-address': 'Address',
    'vpn-instance': 'VPN instance',
  },
  parameters: {
    'ip-address': { type: 'string', length: [2, 46], characters: '0-9a-fA-F:.', help: 'Address that is blocked' },
    'vpn-name': { type: 'string', length: [1, 31], help: 'VPN instance' },
  },
  examples: [{ view: 'user', line: 'activate ftp server ip-block ip-address 10.1.2.3' }],
  source: { from: 'NE40E V800R012C10 Command Reference', fidelity: 'documented' },
} as const satisfies Page;
