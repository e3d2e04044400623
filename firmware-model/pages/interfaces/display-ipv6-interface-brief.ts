import type { Page } from '../../schema/page.ts';

export default {
  title: 'display ipv6 interface brief',
  views: ['all'],
  effect: 'immediate',
  level: 1,
  forms: {
    brief: 'display ipv6 interface brief',
  },
  help: {
    display: 'Display what is there',
    interface: 'Interfaces and what they do',
    ipv6: 'IPv6',
    brief: 'A row each',
  },
  parameters: {},
  examples: [{ view: 'user', line: 'display ipv6 interface brief' }],
  source: { from: 'NE40E V800R012C10 Command Reference', fidelity: 'documented' },
} as const satisfies Page;
