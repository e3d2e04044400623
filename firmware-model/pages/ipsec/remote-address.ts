import type { Page } from '../../schema/page.ts';

export default {
  title: 'remote-address (IKE peer view)',
  views: ['ike-peer'],
  effect: 'candidate',
  level: 2,
  forms: {
    set: 'remote-address [ vpn-instance <vpn-instance-name> ] <remote-low-address> [ <remote-high-address> ]',
    authentication: 'remote-address authentication-address <remote-low-address> [ <remote-high-address> ]',
    undo: 'undo remote-address',
    undoAuthentication: 'undo remote-address authentication-address',
  },
  help: {
    'remote-address': 'Address of the peer',
    'vpn-instance': 'VPN instance',
    'authentication-address': 'Address that is authenticated',
    undo: 'Delete or restore a setting',
  },
  parameters: {
    'vpn-instance-name': { type: 'string', length: [1, 31], caseSensitive: true, help: 'Name of the VPN instance' },
    'remote-low-address': { type: 'ipv4', help: 'First address of the peer' },
    'remote-high-address': { type: 'ipv4', help: 'Last address of the peer' },
  },
  configuration: {
    set: { set: 'remote-address' },
    authentication: { set: 'remote-address authentication-address' },
    undo: { clear: 'remote-address' },
    undoAuthentication: { clear: 'remote-address authentication-address' },
  },
  examples: [{ view: 'ike-peer', line: 'remote-address 192.168.0.1' }],
  source: { from: 'NE40E V800R012C10 Command Reference', fidelity: 'documented' },
} as const satisfies Page;
