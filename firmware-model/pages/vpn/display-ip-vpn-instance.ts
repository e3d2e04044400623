import type { Page } from '../../schema/page.ts';

export default {
  title: 'display ip vpn-instance',
  views: ['all'],
  effect: 'immediate',
  level: 1,
  forms: {
    brief: 'display ip vpn-instance [ <vpn-instance-name> ]',
    verbose: 'display ip vpn-instance verbose [ <vpn-instance-name> ]',
    interface: 'display ip vpn-instance [ <vpn-instance-name> ] interface',
  },
  help: {
    display: 'Display information',
    ip: 'Internet Protocol',
    'vpn-instance': 'VPN instance',
    verbose: 'With all that is known of each',
    interface: 'Interface',
  },
  parameters: {
    'vpn-instance-name': { type: 'string', length: [1, 31], caseSensitive: true, help: 'Name of the VPN instance' },
  },
  examples: [
    { view: 'user', line: 'display ip vpn-instance' },
    { view: 'user', line: 'display ip vpn-instance vrf1 interface' },
    { view: 'user', line: 'display ip vpn-instance verbose' },
  ],
  source: { from: 'NE40E V800R012C10 Command Reference', fidelity: 'documented' },
} as const satisfies Page;
