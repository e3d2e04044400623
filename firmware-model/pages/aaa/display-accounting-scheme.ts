import type { Page } from '../../schema/page.ts';

export default {
  title: 'display accounting-scheme(All views)',
  views: ['all'],
  effect: 'immediate',
  level: 3,
  forms: { all: 'display accounting-scheme', one: 'display accounting-scheme <accounting-scheme-name>' },
  help: { display: 'Display information', 'accounting-scheme': 'Accounting schemes' },
  parameters: {
    'accounting-scheme-name': { type: 'string', length: [1, 64], caseSensitive: false, help: 'Name of the accounting scheme' },
  },
  examples: [
    { view: 'user', line: 'display accounting-scheme' },
    { view: 'user', line: 'display accounting-scheme acct1' },
  ],
  source: { from: 'NE40E V800R012C10 Command Reference', fidelity: 'documented' },
} as const satisfies Page;
