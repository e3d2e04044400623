import type { Page } from '../../schema/page.ts';

export default {
  title: 'ipv4-family (VPN instance view)',
  views: ['vpn-instance'],
  effect: 'candidate',
  level: 2,
  forms: {
    enter: 'ipv4-family [ unicast ]',
    undo: 'undo ipv4-family [ unicast ]',
  },
  help: {
    'ipv4-family': 'IPv4 address family',
    unicast: 'Unicast',
    undo: 'Delete or restore a setting',
  },
  parameters: {},
  enters: {
    enter: 'vpn-instance-ipv4',
  },
  configuration: {
    enter: { section: 'ipv4-family', line: 'ipv4-family' },
    undo: { clear: 'ipv4-family' },
  },
  examples: [{ view: 'vpn-instance', line: 'ipv4-family' }],
  source: { from: 'NE40E V800R012C10 Command Reference', fidelity: 'documented' },
} as const satisfies Page;
