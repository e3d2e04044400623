import type { Page } from '../../schema/page.ts';

export default {
  title: 'user-password min-len',
  views: ['aaa'],
  effect: 'candidate',
  level: 3,
  forms: { set: 'user-password min-len <min-length>', undo: 'undo user-password min-len' },
  help: { 'user-password': 'Passwords of local users', 'min-len': 'Shortest that is taken', undo: 'Delete or restore a setting' },
  parameters: { 'min-length': { type: 'integer', range: [3, 128], help: 'Characters' } },
  configuration: { set: { set: 'user-password min-len' }, undo: { clear: 'user-password min-len' } },
  examples: [
    { view: 'aaa', line: 'user-password min-len 16' },
    { view: 'aaa', line: 'undo user-password min-len' },
  ],
  source: { from: 'NE40E V800R012C10 Command Reference', fidelity: 'documented' },
} as const satisfies Page;
