import type { Page } from '../../schema/page.ts';

export default {
  title: 'user-name minimum-length',
  views: ['aaa'],
  effect: 'candidate',
  level: 3,
  forms: { set: 'user-name minimum-length <length>', undo: 'undo user-name minimum-length' },
  help: { 'user-name': 'Names of local users', 'minimum-length': 'Shortest that is taken', undo: 'Delete or restore a setting' },
  parameters: { length: { type: 'integer', range: [1, 253], help: 'Characters' } },
  configuration: {
    set: { set: 'user-name minimum-length', default: 'user-name minimum-length 1' },
    undo: { clear: 'user-name minimum-length' },
  },
  examples: [
    { view: 'aaa', line: 'user-name minimum-length 4' },
    { view: 'aaa', line: 'undo user-name minimum-length' },
  ],
  source: { from: 'NE40E V800R012C10 Command Reference', fidelity: 'documented' },
} as const satisfies Page;
