import type { Page } from '../../schema/page.ts';

export default {
  title: 'display authorization-scheme',
  views: ['all'],
  effect: 'immediate',
  level: 3,
  forms: { all: 'display authorization-scheme', one: 'display authorization-scheme <authorization-scheme-name>' },
  help: { display: 'Display information', 'authorization-scheme': 'Authorization schemes' },
  parameters: {
    'authorization-scheme-name': { type: 'string', length: [1, 64], caseSensitive: false, help: 'Name of the authorization scheme' },
  },
  examples: [
    { view: 'user', line: 'display authorization-scheme' },
    { view: 'user', line: 'display authorization-scheme author1' },
  ],
  source: { from: 'NE40E V800R012C10 Command Reference', fidelity: 'documented' },
} as const satisfies Page;
