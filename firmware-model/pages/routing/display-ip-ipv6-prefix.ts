import type { Page } from '../../schema/page.ts';

export default {
  title: 'display ip ipv6-prefix',
  views: ['all'],
  effect: 'immediate',
  level: 1,
  forms: { show: 'display ip ipv6-prefix [ <pf6name> ]' },
  help: { display: 'Display information', ip: 'IP', 'ipv6-prefix': 'IPv6 prefix lists' },
  parameters: { pf6name: { type: 'string', length: [1, 169], caseSensitive: true, help: 'Name of the list' } },
  examples: [{ view: 'user', line: 'display ip ipv6-prefix p1' }],
  source: { from: 'NE40E V800R012C10 Command Reference', fidelity: 'documented' },
} as const satisfies Page;
