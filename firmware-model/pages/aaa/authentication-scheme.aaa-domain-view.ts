import type { Page } from '../../schema/page.ts';

export default {
  title: 'authentication-scheme',
  views: ['aaa-domain'],
  effect: 'candidate',
  level: 3,
  forms: { set: 'authentication-scheme <scheme-name>', undo: 'undo authentication-scheme' },
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
  configuration: { set: { set: 'authentication-scheme' }, undo: { clear: 'authentication-scheme' } },
  examples: [{ view: 'aaa-domain', line: 'authentication-scheme test' }],
  source: { from: 'NE40E V800R012C10 Command Reference', fidelity: 'documented' },
} as const satisfies Page;
