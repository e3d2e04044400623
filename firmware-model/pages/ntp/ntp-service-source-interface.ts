import type { Page } from '../../schema/page.ts';

export default {
  title: 'ntp-service source-interface',
  views: ['system'],
  effect: 'candidate',
  level: 2,
  forms: {
    set: 'ntp-service source-interface { <interface-name> | <interface_type> <interface_num> }',
    setInVpn: 'ntp-service source-interface { <interface-name> | <interface_type> <interface_num> } vpn-instance <vpnName>',
    setIpv6: 'ntp-service ipv6 source-interface { <interface-name> | <interface_type> <interface_num> } [ vpn-instance <vpnName> ]',
    undo: 'undo ntp-service source-interface',
    undoInVpn: 'undo ntp-service source-interface vpn-instance <vpnName>',
    undoIpv6: 'undo ntp-service ipv6 source-interface [ vpn-instance <vpnName> ]',
  },
  help: {
    'ntp-service': 'Network Time Protocol',
    undo: 'Delete or restore a setting',
    ipv6: 'NTP over IPv6',
    'source-interface': 'Interface whose address is the source of packets',
    'vpn-instance': 'VPN instance',
  },
  parameters: {
    'interface-name': { type: 'interface', help: 'Name of the interface' },
    interface_type: { type: 'interface type', help: 'Type of the interface' },
    interface_num: { type: 'interface number', help: 'Number of the interface' },
    vpnName: { type: 'string', length: [1, 31], caseSensitive: true, help: 'Name of the VPN instance' },
  },
  configuration: {
    set: { set: 'ntp-service source-interface' },
    setInVpn: { set: 'ntp-service source-interface vpn-instance <vpnName>' },
    setIpv6: { set: 'ntp-service ipv6 source-interface' },
    undo: { clear: 'ntp-service source-interface' },
    undoInVpn: { clear: 'ntp-service source-interface vpn-instance <vpnName>' },
    undoIpv6: { clear: 'ntp-service ipv6 source-interface' },
  },
  examples: [
    { view: 'system', line: 'ntp-service source-interface 10GE 1/0/0' },
    { view: 'system', line: 'ntp-service ipv6 source-interface 10GE 1/0/0' },
    { view: 'system', line: 'undo ntp-service source-interface' },
  ],
  source: { from: 'NE40E V800R012C10 Command Reference', fidelity: 'documented' },
} as const satisfies Page;
