import type { Page } from '../../schema/page.ts';

export default {
  title: 'tnl-policy (VPN instance IPv4 address family view)',
  views: ['vpn-instance-ipv4', 'vpn-instance-ipv6'],
  effect: 'candidate',
  level: 2,
  forms: { set: 'tnl-policy <policy-name>', undo: 'undo tnl-policy' },
  help: {
    'tnl-policy': 'Tunnel policy',
    undo: 'Delete or restore a setting',
  },
  parameters: {
    'policy-name': { type: 'string', length: [1, 39], caseSensitive: true, help: 'Name of the tunnel policy' },
  },
  configuration: {
    set: { set: 'tnl-policy' },
    undo: { clear: 'tnl-policy' },
  },
  examples: [{ view: 'vpn-instance-ipv4', line: 'tnl-policy po1' }],
  source: { from: 'NE40E V800R012C10 Command Reference', fidelity: 'documented' },
} as const satisfies Page;
