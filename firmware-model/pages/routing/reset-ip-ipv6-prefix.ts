import type { Page } from '../../schema/page.ts';

export default {
  title: 'reset ip ipv6-prefix',
  views: ['user'],
  effect: 'immediate',
  level: 3,
  forms: { reset: 'reset ip ipv6-prefix [ <pf6name> ]' },
  help: { reset: 'Begin counting anew', ip: 'IP', 'ipv6-prefix': 'Prefix lists' },
  parameters: { pf6name: { type: 'string', length: [1, 169], caseSensitive: true, help: 'Name of the list' } },
  examples: [{ view: 'user', line: 'reset ip ipv6-prefix abc' }],
  source: { from: 'NE40E V800R012C10 Command Reference', fidelity: 'documented' },
} as const satisfies Page;
