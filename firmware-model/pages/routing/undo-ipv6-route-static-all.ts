import type { Page } from '../../schema/page.ts';

export default {
  title: 'undo ipv6 route-static all',
  views: ['system'],
  effect: 'candidate',
  level: 2,
  forms: {
    all: 'undo ipv6 route-static all',
    vpnInstance: 'undo ipv6 route-static vpn-instance <vpn-instance-name> all',
  },
  help: {
    undo: 'Delete or restore a setting',
    ipv6: 'For IPv6',
    'route-static': 'Static route',
    all: 'All of them',
    'vpn-instance': 'VPN instance',
  },
  parameters: {
    'vpn-instance-name': { type: 'string', length: [1, 31], caseSensitive: true, help: 'Name of the VPN instance' },
  },
  examples: [{ view: 'system', line: 'undo ipv6 route-static all' }],
  source: { from: 'NE40E V800R012C10 Command Reference', fidelity: 'documented' },
} as const satisfies Page;
