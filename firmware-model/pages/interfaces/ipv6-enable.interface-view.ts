import type { Page } from '../../schema/page.ts';

export default {
  title: 'ipv6 enable',
  views: ['interface'],
  effect: 'candidate',
  level: 2,
  forms: {
    set: 'ipv6 enable',
    undo: 'undo ipv6 enable',
  },
  help: {
    ipv6: 'IPv6',
    enable: 'Enable IPv6 on the interface',
    undo: 'Delete or restore a setting',
  },
  parameters: {},
  configuration: {
    set: { set: 'ipv6 enable' },
    undo: { handled: 'ipv6 enable' },
  },
  examples: [{ view: 'interface', line: 'ipv6 enable' }],
  source: { from: 'NE40E V800R012C10 Command Reference', fidelity: 'documented' },
} as const satisfies Page;
