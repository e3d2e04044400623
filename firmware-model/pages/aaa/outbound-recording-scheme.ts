import type { Page } from '../../schema/page.ts';

export default {
  title: 'outbound recording-scheme',
  views: ['aaa'],
  effect: 'candidate',
  level: 3,
  forms: { set: 'outbound recording-scheme <recording-scheme-name>', undo: 'undo outbound recording-scheme' },
  help: {
    outbound: 'Connections that go out',
    'recording-scheme': 'Scheme by which they are recorded',
    undo: 'Delete or restore a setting',
  },
  parameters: {
    'recording-scheme-name': {
      type: 'string',
      length: [1, 32],
      caseSensitive: false,
      characters: '^\\\\/:*?"<>|\\s',
      help: 'Name of the recording scheme',
    },
  },
  configuration: { set: { set: 'outbound recording-scheme' }, undo: { clear: 'outbound recording-scheme' } },
  examples: [
    { view: 'aaa', line: 'outbound recording-scheme scheme0' },
    { view: 'aaa', line: 'undo outbound recording-scheme' },
  ],
  source: { from: 'NE40E V800R012C10 Command Reference', fidelity: 'documented' },
} as const satisfies Page;
