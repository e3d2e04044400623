import type { Page } from '../../schema/page.ts';

export default {
  title: 'arp static',
  views: ['system'],
  effect: 'candidate',
  level: 2,
  forms: {
    set: 'arp static <ip-address> <mac-address> [ vid <vlan-id> ]',
    vpnInstance: 'arp static <ip-address> <mac-address> vpn-instance <vpn-instance-name> [ vid <vlan-id> ]',
    interface:
      'arp static <ip-address> <mac-address> [ vid <vlan-id> [ cevid <cevid> ] ] interface { <interface-name> | <interface-type> <interface-number> }',
    undo: 'undo arp static <ip-address> [ <mac-address> ] [ vid <vlan-id> [ cevid <cevid> ] ] [ interface { <interface-name> | <interface-type> <interface-number> } ]',
    undoVpnInstance: 'undo arp static <ip-address> [ <mac-address> ] vpn-instance <vpn-instance-name>',
    undoAll: 'undo arp static all',
  },
  help: {
    arp: 'Address resolution',
    static: 'Entry that stays',
    vid: 'VLAN',
    'vpn-instance': 'VPN instance',
    cevid: 'Inner VLAN',
    interface: 'Interface',
    undo: 'Delete or restore a setting',
    all: 'All of them',
  },
  parameters: {
    'ip-address': { type: 'ipv4', help: 'Address' },
    'mac-address': { type: 'mac', help: 'MAC address' },
    'vlan-id': { type: 'integer', range: [1, 4094], help: 'VLAN' },
    'vpn-instance-name': { type: 'string', length: [1, 31], caseSensitive: true, help: 'Name of the VPN instance' },
    cevid: { type: 'integer', range: [1, 4094], help: 'Inner VLAN' },
    'interface-name': { type: 'interface', help: 'Interface' },
    'interface-type': { type: 'interface type', help: 'Type of the interface' },
    'interface-number': { type: 'interface number', help: 'Number of the interface' },
  },
  configuration: {
    set: { set: 'arp static <ip-address>' },
    vpnInstance: { set: 'arp static vpn-instance <vpn-instance-name> <ip-address>' },
    interface: { set: 'arp static <ip-address>' },
    undo: { clear: 'arp static <ip-address>' },
    undoVpnInstance: { clear: 'arp static vpn-instance <vpn-instance-name> <ip-address>' },
  },
  examples: [
    { view: 'system', line: 'arp static 10.0.0.1 aa-fcc-12' },
    { view: 'system', line: 'arp static 1.1.1.1 00e0-fc12-3456 vpn-instance vpn1' },
    { view: 'system', line: 'undo arp static 10.0.0.1' },
  ],
  source: { from: 'NE40E V800R012C10 Command Reference', fidelity: 'documented' },
} as const satisfies Page;
