import type { Page } from '../../schema/page.ts';

export default {
  title: 'undo ip route-static all',
  views: ['system'],
  effect: 'candidate',
  level: 2,
  forms: {
    all: 'undo ip route-static all',
    vpnInstance: 'undo ip route-static vpn-instance <vpn-source-name> all',
  },
  help: {
    undo: 'Delete or restore a setting',
    ip: 'Internet Protocol',
    'route-static': 'Static route',
    all: 'All of them',
    'vpn-instance': 'VPN instance',
  },
  parameters: {
    'vpn-source-name': { type: 'string', length: [1, 31], caseSensitive: true, help: 'Name of the VPN instance' },
  },
  examples: [
    { view: 'system', line: 'undo ip route-static all' },
    { view: 'system', line: 'undo ip route-static vpn-instance vpn1 all' },
  ],
  source: { from: 'NE40E V800R012C10 Command Reference', fidelity: 'documented' },
} as const satisfies Page;
