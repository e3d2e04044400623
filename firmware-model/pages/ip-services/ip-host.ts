import type { Page } from '../../schema/page.ts';

export default {
  title: 'ip host',
  views: ['system'],
  effect: 'candidate',
  level: 2,
  forms: {
    set: 'ip host <host-name> <ip-address> [ vpn-instance <vpn-instance-name> ]',
    undo: 'undo ip host <host-name> [ <ip-address> ] [ vpn-instance <vpn-instance-name> ]',
  },
  help: { ip: 'Internet Protocol', host: 'Address of a host', 'vpn-instance': 'VPN instance', undo: 'Delete or restore a setting' },
  parameters: {
    'host-name': { type: 'string', length: [1, 255], caseSensitive: false, help: 'Name of the host' },
    'ip-address': { type: 'ipv4', help: 'Its address' },
    'vpn-instance-name': { type: 'string', length: [1, 31], help: 'Name of the VPN instance' },
  },
  configuration: {
    set: { set: 'ip host <host-name> vpn-instance <vpn-instance-name>' },
    undo: { clear: 'ip host <host-name> vpn-instance <vpn-instance-name>' },
  },
  examples: [
    { view: 'system', line: 'ip host huawei 10.110.0.1' },
    { view: 'system', line: 'undo ip host huawei' },
  ],
  source: { from: 'NE40E V800R012C10 Command Reference', fidelity: 'documented' },
} as const satisfies Page;
