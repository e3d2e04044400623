import type { Page } from '../../schema/page.ts';

export default {
  title: 'export route-policy (VPN instance IPv4 address family view)',
  views: ['vpn-instance-ipv4', 'vpn-instance-ipv6'],
  effect: 'candidate',
  level: 2,
  forms: { set: 'export route-policy <policy-name> [ add-ert-first ]', undo: 'undo export route-policy' },
  help: {
    export: 'Routes that are exported',
    'route-policy': 'Route-policy',
    'add-ert-first': 'Add the export targets before the policy is applied',
    undo: 'Delete or restore a setting',
  },
  parameters: {
    'policy-name': { type: 'string', length: [1, 200], caseSensitive: true, help: 'Name of the route-policy' },
  },
  configuration: {
    set: { set: 'export route-policy' },
    undo: { clear: 'export route-policy' },
  },
  examples: [{ view: 'vpn-instance-ipv4', line: 'export route-policy poly1' }],
  source: { from: 'NE40E V800R012C10 Command Reference', fidelity: 'documented' },
} as const satisfies Page;
