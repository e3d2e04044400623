import type { Page } from '../../schema/page.ts';

export default {
  title: 'display arp',
  views: ['all'],
  effect: 'immediate',
  level: 1,
  forms: {
    all: 'display arp all',
    interface: 'display arp interface { <interface-name> | <interface-type> <interface-number> }',
    kind: 'display arp { dynamic | static }',
    network: 'display arp network <ip-address> [ <mask> | <mask-length> ]',
    vpnInstance: 'display arp vpn-instance <vpn-instance-name> slot <slot-id>',
    slot: 'display arp slot <slot-id>',
  },
  help: {
    display: 'Display information',
    arp: 'Address resolution',
    all: 'All of them',
    interface: 'Interface',
    dynamic: 'Those learnt',
    static: 'Static routes',
    network: 'Of a network',
    'vpn-instance': 'VPN instance',
    slot: 'Of one board',
  },
  parameters: {
    'interface-name': { type: 'interface', help: 'Interface' },
    'interface-type': { type: 'interface type', help: 'Type of the interface' },
    'interface-number': { type: 'interface number', help: 'Number of the interface' },
    'ip-address': { type: 'ipv4', help: 'Destination' },
    mask: { type: 'ipv4 mask', help: 'Mask of the destination' },
    'mask-length': { type: 'integer', range: [0, 32], help: 'Length of the mask' },
    'vpn-instance-name': { type: 'string', length: [1, 31], caseSensitive: true, help: 'Name of the VPN instance' },
    'slot-id': { type: 'string', length: [1, 23], caseSensitive: true, help: 'Slot of the board' },
  },
  examples: [
    { view: 'user', line: 'display arp all' },
    { view: 'user', line: 'display arp interface gigabitethernet0/1/1' },
  ],
  source: { from: 'NE40E V800R012C10 Command Reference', fidelity: 'documented' },
} as const satisfies Page;
