import type { Page } from '../../schema/page.ts';

export default {
  title: 'import route-policy (VPN instance IPv4 address family view)',
  views: ['vpn-instance-ipv4', 'vpn-instance-ipv6'],
  effect: 'candidate',
  level: 2,
  forms: { set: 'import route-policy <policy-name>', undo: 'undo import route-policy' },
  help: {
    import: 'Routes that are imported',
    'route-policy': 'Route-policy',
    undo: 'Delete or restore a setting',
  },
  parameters: {
    'policy-name': { type: 'string', length: [1, 200], caseSensitive: true, help: 'Name of the route-policy' },
  },
  configuration: {
    set: { set: 'import route-policy' },
    undo: { clear: 'import route-policy' },
  },
  examples: [{ view: 'vpn-instance-ipv4', line: 'import route-policy poly1' }],
  source: { from: 'NE40E V800R012C10 Command Reference', fidelity: 'documented' },
} as const satisfies Page;
