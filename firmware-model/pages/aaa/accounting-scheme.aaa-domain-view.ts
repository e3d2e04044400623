import type { Page } from '../../schema/page.ts';

export default {
  title: 'accounting-scheme (AAA domain view)',
  views: ['aaa-domain'],
  effect: 'candidate',
  level: 3,
  forms: { set: 'accounting-scheme <accounting-scheme-name>', undo: 'undo accounting-scheme' },
  help: { 'accounting-scheme': 'Accounting scheme', undo: 'Delete or restore a setting' },
  parameters: {
    'accounting-scheme-name': {
      type: 'string',
      length: [1, 32],
      caseSensitive: false,
      characters: '^\\\\/:*?"<>|\\s',
      help: 'Name of the accounting scheme',
    },
  },
  configuration: { set: { set: 'accounting-scheme' }, undo: { clear: 'accounting-scheme' } },
  examples: [{ view: 'aaa-domain', line: 'accounting-scheme newscheme' }],
  source: { from: 'NE40E V800R012C10 Command Reference', fidelity: 'documented' },
} as const satisfies Page;
