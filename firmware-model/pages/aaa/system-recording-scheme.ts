import type { Page } from '../../schema/page.ts';

export default {
  title: 'system recording-scheme',
  views: ['aaa'],
  effect: 'candidate',
  level: 3,
  forms: { set: 'system recording-scheme <recording-scheme-name>', undo: 'undo system recording-scheme' },
  help: { system: 'What befalls the system', 'recording-scheme': 'Scheme by which they are recorded', undo: 'Delete or restore a setting' },
  parameters: {
    'recording-scheme-name': {
      type: 'string',
      length: [1, 32],
      caseSensitive: false,
      characters: '^\\\\/:*?"<>|\\s',
      help: 'Name of the recording scheme',
    },
  },
  configuration: { set: { set: 'system recording-scheme' }, undo: { clear: 'system recording-scheme' } },
  examples: [
    { view: 'aaa', line: 'system recording-scheme scheme0' },
    { view: 'aaa', line: 'undo system recording-scheme' },
  ],
  source: { from: 'NE40E V800R012C10 Command Reference', fidelity: 'documented' },
} as const satisfies Page;
