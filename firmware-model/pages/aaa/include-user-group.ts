import type { Page } from '../../schema/page.ts';

export default {
  title: 'include user-group',
  views: ['user-group'],
  effect: 'candidate',
  level: 3,
  forms: { set: 'include user-group <user-group-name>', undo: 'undo include user-group <user-group-name>' },
  help: { include: 'Contain the rights of another', 'user-group': 'User group', undo: 'Delete or restore a setting' },
  parameters: { 'user-group-name': { type: 'string', length: [1, 32], characters: '\\w\\-.', help: 'Name of the user group' } },
  configuration: { set: { set: 'include user-group' }, undo: { clear: 'include user-group' } },
  examples: [{ view: 'user-group', line: 'include user-group manage-ug' }],
  source: { from: 'NE40E V800R012C10 Command Reference', fidelity: 'documented' },
} as const satisfies Page;
