import type { Page } from '../../schema/page.ts';

export default {
  title: 'authentication-scheme (AAA view)',
  views: ['aaa'],
  effect: 'candidate',
  level: 3,
  forms: { enter: 'authentication-scheme <scheme-name>', undo: 'undo authentication-scheme <scheme-name>' },
  help: { 'authentication-scheme': 'Authentication scheme', undo: 'Delete or restore a setting' },
  parameters: {
    'scheme-name': {
      type: 'string',
      length: [1, 32],
      caseSensitive: false,
      characters: '^\\\\/:*?"<>|\\s',
      help: 'Name of the authentication scheme',
    },
  },
  enters: { enter: 'authentication-scheme' },
  configuration: { enter: { section: 'authentication-scheme <scheme-name>' }, undo: { clear: 'authentication-scheme <scheme-name>' } },
  examples: [
    { view: 'aaa', line: 'authentication-scheme newscheme' },
    { view: 'aaa', line: 'undo authentication-scheme newscheme' },
  ],
  source: { from: 'NE40E V800R012C10 Command Reference', fidelity: 'documented' },
} as const satisfies Page;
