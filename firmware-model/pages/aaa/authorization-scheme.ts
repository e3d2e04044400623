import type { Page } from '../../schema/page.ts';

export default {
  title: 'authorization-scheme',
  views: ['aaa'],
  effect: 'candidate',
  level: 3,
  forms: { enter: 'authorization-scheme <authorization-scheme-name>', undo: 'undo authorization-scheme <authorization-scheme-name>' },
  help: { 'authorization-scheme': 'Authorization scheme', undo: 'Delete or restore a setting' },
  parameters: {
    'authorization-scheme-name': {
      type: 'string',
      length: [1, 32],
      caseSensitive: false,
      characters: '^\\\\/:*?"<>|\\s',
      help: 'Name of the authorization scheme',
    },
  },
  enters: { enter: 'authorization-scheme' },
  configuration: {
    enter: { section: 'authorization-scheme <authorization-scheme-name>' },
    undo: { clear: 'authorization-scheme <authorization-scheme-name>' },
  },
  examples: [
    { view: 'aaa', line: 'authorization-scheme newscheme' },
    { view: 'aaa', line: 'undo authorization-scheme newscheme' },
  ],
  source: { from: 'NE40E V800R012C10 Command Reference', fidelity: 'documented' },
} as const satisfies Page;
