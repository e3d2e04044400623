import type { Page } from '../../schema/page.ts';

export default {
  title: 'cmd recording-scheme',
  views: ['aaa'],
  effect: 'candidate',
  level: 3,
  forms: { set: 'cmd recording-scheme <recording-scheme-name>', undo: 'undo cmd recording-scheme' },
  help: { cmd: 'Commands that users type', 'recording-scheme': 'Scheme by which they are recorded', undo: 'Delete or restore a setting' },
  parameters: {
    'recording-scheme-name': {
      type: 'string',
      length: [1, 32],
      caseSensitive: false,
      characters: '^\\\\/:*?"<>|\\s',
      help: 'Name of the recording scheme',
    },
  },
  configuration: { set: { set: 'cmd recording-scheme' }, undo: { clear: 'cmd recording-scheme' } },
  examples: [
    { view: 'aaa', line: 'cmd recording-scheme scheme0' },
    { view: 'aaa', line: 'undo cmd recording-scheme' },
  ],
  source: { from: 'NE40E V800R012C10 Command Reference', fidelity: 'documented' },
} as const satisfies Page;
