import type { Page } from '../../schema/page.ts';

export default {
  title: 'recording-scheme',
  views: ['aaa'],
  effect: 'candidate',
  level: 3,
  forms: { enter: 'recording-scheme <recording-scheme-name>', undo: 'undo recording-scheme <recording-scheme-name>' },
  help: { 'recording-scheme': 'Recording scheme', undo: 'Delete or restore a setting' },
  parameters: {
    'recording-scheme-name': {
      type: 'string',
      length: [1, 32],
      caseSensitive: false,
      characters: '^\\\\/:*?"<>|\\s',
      help: 'Name of the recording scheme',
    },
  },
  enters: { enter: 'recording-scheme' },
  configuration: {
    enter: { section: 'recording-scheme <recording-scheme-name>' },
    undo: { clear: 'recording-scheme <recording-scheme-name>' },
  },
  examples: [
    { view: 'aaa', line: 'recording-scheme newscheme' },
    { view: 'aaa', line: 'undo recording-scheme newscheme' },
  ],
  source: { from: 'NE40E V800R012C10 Command Reference', fidelity: 'documented' },
} as const satisfies Page;
