import type { Page } from '../../schema/page.ts';

export default {
  title: 'accounting-scheme',
  views: ['aaa'],
  effect: 'candidate',
  level: 3,
  forms: { enter: 'accounting-scheme <acct-scheme-name>', undo: 'undo accounting-scheme <acct-scheme-name>' },
  help: { 'accounting-scheme': 'Accounting scheme', undo: 'Delete or restore a setting' },
  parameters: {
    'acct-scheme-name': {
      type: 'string',
      length: [1, 32],
      caseSensitive: false,
      characters: '^\\\\/:*?"<>|\\s',
      help: 'Name of the accounting scheme',
    },
  },
  enters: { enter: 'accounting-scheme' },
  configuration: { enter: { section: 'accounting-scheme <acct-scheme-name>' }, undo: { clear: 'accounting-scheme <acct-scheme-name>' } },
  examples: [
    { view: 'aaa', line: 'accounting-scheme newscheme' },
    { view: 'aaa', line: 'undo accounting-scheme newscheme' },
  ],
  source: { from: 'NE40E V800R012C10 Command Reference', fidelity: 'documented' },
} as const satisfies Page;
