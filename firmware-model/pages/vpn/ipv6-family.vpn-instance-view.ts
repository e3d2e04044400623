import type { Page } from '../../schema/page.ts';

export default {
  title: 'ipv6-family (VPN instance view)',
  views: ['vpn-instance'],
  effect: 'candidate',
  level: 2,
  forms: {
    enter: 'ipv6-family [ unicast ]',
    undo: 'undo ipv6-family [ unicast ]',
  },
  help: {
    'ipv6-family': 'IPv6 address family',
    unicast: 'Unicast',
    undo: 'Delete or restore a setting',
  },
  parameters: {},
  enters: {
    enter: 'vpn-instance-ipv6',
  },
  configuration: {
    enter: { section: 'ipv6-family', line: 'ipv6-family' },
    undo: { clear: 'ipv6-family' },
  },
  examples: [{ view: 'vpn-instance', line: 'ipv6-family' }],
  source: { from: 'NE40E V800R012C10 Command Reference', fidelity: 'documented' },
} as const satisfies Page;
