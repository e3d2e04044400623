import type { Page } from '../../schema/page.ts';

export default {
  title: 'destination (Tunnel interface view)',
  views: ['interface'],
  on: ['Tunnel'],
  effect: 'candidate',
  level: 2,
  forms: {
    set: 'destination [ vpn-instance <vpn-instance-name> ] <ip-address>',
    undo: 'undo destination [ [ vpn-instance <vpn-instance-name> ] <ip-address> ]',
  },
  help: {
    destination: 'The other end of the tunnel',
    'vpn-instance': 'VPN instance that it is reached in',
    undo: 'Delete or restore a setting',
  },
  parameters: {
    'vpn-instance-name': { type: 'string', length: [1, 31], caseSensitive: true, help: 'Name of the VPN instance' },
    'ip-address': { type: 'ipv4', help: 'IP address' },
  },
  configuration: {
    set: { set: 'destination' },
    undo: { clear: 'destination' },
  },
  examples: [{ view: 'interface', line: 'destination 10.1.1.2' }],
  source: { from: 'NE40E V800R012C10 Command Reference', fidelity: 'documented' },
} as const satisfies Page;
