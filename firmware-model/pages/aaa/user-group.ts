import type { Page } from '../../schema/page.ts';

export default {
  title: 'user-group',
  views: ['aaa'],
  effect: 'candidate',
  level: 3,
  forms: { enter: 'user-group <user-group-name>', undo: 'undo user-group <user-group-name>' },
  help: { 'user-group': 'User group', undo: 'Delete or restore a setting' },
  parameters: { 'user-group-name': { type: 'string', length: [1, 32], characters: '\\w\\-.', help: 'Name of the user group' } },
  enters: { enter: 'user-group' },
  configuration: { enter: { section: 'user-group <user-group-name>' }, undo: { clear: 'user-group <user-group-name>' } },
  examples: [
    { view: 'aaa', line: 'user-group admin_ug' },
    { view: 'aaa', line: 'undo user-group admin_ug' },
  ],
  source: { from: 'NE40E V800R012C10 Command Reference', fidelity: 'documented' },
} as const satisfies Page;
