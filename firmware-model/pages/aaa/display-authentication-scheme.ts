import type { Page } from '../../schema/page.ts';

export default {
  title: 'display authentication-scheme(All views)',
  views: ['all'],
  effect: 'immediate',
  level: 3,
  forms: { all: 'display authentication-scheme', one: 'display authentication-scheme <authentication-scheme-name>' },
  help: { display: 'Display information', 'authentication-scheme': 'Authentication schemes' },
  parameters: {
    'authentication-scheme-name': { type: 'string', length: [1, 64], caseSensitive: false, help: 'Name of the authentication scheme' },
  },
  examples: [
    { view: 'user', line: 'display authentication-scheme' },
    { view: 'user', line: 'display authentication-scheme auth1' },
  ],
  source: { from: 'NE40E V800R012C10 Command Reference', fidelity: 'documented' },
} as const satisfies Page;
