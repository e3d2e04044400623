import type { Page } from '../../schema/page.ts';

export default {
  title: 'display ip ip-prefix',
  views: ['all'],
  effect: 'immediate',
  level: 1,
  forms: { show: 'display ip ip-prefix [ <pfName> ]' },
  help: { display: 'Display information', ip: 'IP', 'ip-prefix': 'IPv4 prefix lists' },
  parameters: { pfName: { type: 'string', length: [1, 169], caseSensitive: true, help: 'Name of the list' } },
  examples: [{ view: 'user', line: 'display ip ip-prefix p1' }],
  source: { from: 'NE40E V800R012C10 Command Reference', fidelity: 'documented' },
} as const satisfies Page;
