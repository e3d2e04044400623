import type { Page } from '../../schema/page.ts';

export default {
  title: 'display fib slot',
  views: ['all'],
  effect: 'immediate',
  level: 1,
  forms: {
    show: 'display fib slot <slotid> [ vpn-instance <vpnname> ]',
    statistics: 'display fib slot <slotid> [ vpn-instance <vpnname> ] statistics',
  },
  help: {
    display: 'Display information',
    fib: 'What packets are forwarded by',
    slot: 'Of one board',
    'vpn-instance': 'VPN instance',
    statistics: 'How many there are',
  },
  parameters: {
    slotid: { type: 'string', length: [1, 23], caseSensitive: true, help: 'Slot of the board' },
    vpnname: { type: 'string', length: [1, 31], caseSensitive: true, help: 'Name of the VPN instance' },
  },
  examples: [{ view: 'user', line: 'display fib slot 1' }],
  source: { from: 'NE40E V800R012C10 Command Reference', fidelity: 'documented' },
} as const satisfies Page;
