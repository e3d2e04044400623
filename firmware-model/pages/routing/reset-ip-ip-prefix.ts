import type { Page } from '../../schema/page.ts';

export default {
  title: 'reset ip ip-prefix',
  views: ['user'],
  effect: 'immediate',
  level: 3,
  forms: { reset: 'reset ip ip-prefix [ <pfName> ]' },
  help: { reset: 'Begin counting anew', ip: 'IP', 'ip-prefix': 'Prefix lists' },
  parameters: { pfName: { type: 'string', length: [1, 169], caseSensitive: true, help: 'Name of the list' } },
  examples: [{ view: 'user', line: 'reset ip ip-prefix abc' }],
  source: { from: 'NE40E V800R012C10 Command Reference', fidelity: 'documented' },
} as const satisfies Page;
