import type { Page } from '../../schema/page.ts';

export default {
  title: 'apply-label (VPN instance IPv4 address family view)',
  views: ['vpn-instance-ipv4', 'vpn-instance-ipv6'],
  effect: 'candidate',
  level: 2,
  forms: {
    set: 'apply-label { per-instance | per-nexthop | per-route } [ pop-go ]',
    undo: 'undo apply-label [ per-instance | per-nexthop | per-route ] [ pop-go ]',
  },
  help: {
    'apply-label': 'How labels are given to routes',
    'per-instance': 'One for the instance',
    'per-nexthop': 'One for each next hop',
    'per-route': 'One for each route',
    'pop-go': 'Forward without a further look-up',
    undo: 'Delete or restore a setting',
  },
  parameters: {},
  configuration: {
    set: { set: 'apply-label' },
    undo: { clear: 'apply-label' },
  },
  examples: [
    { view: 'vpn-instance-ipv4', line: 'apply-label per-instance' },
    { view: 'vpn-instance-ipv4', line: 'undo apply-label per-route' },
  ],
  source: { from: 'NE40E V800R012C10 Command Reference', fidelity: 'documented' },
} as const satisfies Page;
