import type { Page } from '../../schema/page.ts';

export default {
  title: 'include task-group',
  views: ['task-group'],
  effect: 'candidate',
  level: 3,
  forms: { set: 'include task-group <task-group-name>', undo: 'undo include task-group <task-group-name>' },
  help: { include: 'Contain the rights of another', 'task-group': 'Task group', undo: 'Delete or restore a setting' },
  parameters: { 'task-group-name': { type: 'string', length: [1, 32], characters: '\\w\\-.', help: 'Name of the task group' } },
  configuration: { set: { set: 'include task-group' }, undo: { clear: 'include task-group' } },
  examples: [{ view: 'task-group', line: 'include task-group manage-tg' }],
  source: { from: 'NE40E V800R012C10 Command Reference', fidelity: 'documented' },
} as const satisfies Page;
