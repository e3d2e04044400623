import type { Page } from '../../schema/page.ts';

export default {
  title: 'bfd bind peer-ip (System view)',
  views: ['system'],
  effect: 'candidate',
  level: 2,
  forms: {
    bind: 'bfd <session-name> bind peer-ip <peer-ip> [ vpn-instance <vpn-name> ] [ [ interface { <interface-name> | <interface-type> <interface-number> } ] [ source-ip <source-ip> ] | [ [ select-board <slot-id1> [ <slot-id2> ] ] [ source-ip <source-ip> ] | [ source-ip <source-ip> ] [ select-board <slot-id1> [ <slot-id2> ] ] ] ]',
    auto: 'bfd <session-name> bind peer-ip <peer-ip> [ vpn-instance <vpn-name> ] { [ interface { <interface-name> | <interface-type> <interface-number> } ] source-ip <source-ip> | { [ select-board <slot-id1> [ <slot-id2> ] ] source-ip <source-ip> | source-ip <source-ip> [ select-board <slot-id1> [ <slot-id2> ] ] } } auto',
  },
  help: {
    bfd: 'Bidirectional forwarding detection',
    bind: 'What the session watches',
    'peer-ip': 'Address of the other end',
    'vpn-instance': 'VPN instance that it is reached in',
    interface: 'Interface that it is reached by',
    'source-ip': 'Address of this end',
    'select-board': 'Board that the session runs on',
    auto: 'Discriminators are agreed on',
  },
  parameters: {
    'session-name': { type: 'string', length: [1, 64], caseSensitive: false, help: 'Name of the session' },
    'peer-ip': { type: 'ipv4', help: 'Address of the other end' },
    'vpn-name': { type: 'string', length: [1, 31], caseSensitive: true, help: 'Name of the VPN instance' },
    'interface-name': { type: 'interface', help: 'Name of the interface' },
    'interface-type': { type: 'interface type', help: 'Type of the interface' },
    'interface-number': { type: 'interface number', help: 'Number of the interface' },
    'source-ip': { type: 'ipv4', help: 'Address of this end' },
    'slot-id1': { type: 'string', length: [1, 19], caseSensitive: true, help: 'Slot' },
    'slot-id2': { type: 'string', length: [1, 19], caseSensitive: true, help: 'Slot' },
  },
  enters: { bind: 'bfd-session', auto: 'bfd-session' },
  configuration: { bind: { section: 'bfd <session-name>' }, auto: { section: 'bfd <session-name>' } },
  examples: [
    { view: 'system', line: 'bfd atob bind peer-ip 10.2.2.1 interface GigabitEthernet 1/0/0' },
    { view: 'system', line: 'bfd atob bind peer-ip 10.1.1.2 interface GigabitEthernet 1/0/0 source-ip 10.1.1.1 auto' },
  ],
  source: { from: 'NE40E V800R012C10 Command Reference', fidelity: 'documented' },
} as const satisfies Page;
