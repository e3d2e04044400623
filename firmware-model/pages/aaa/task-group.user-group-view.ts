import type { Page } from '../../schema/page.ts';

export default {
  title: 'task-group (User group view)',
  views: ['user-group'],
  effect: 'candidate',
  level: 3,
  forms: { set: 'task-group <task-group-name>', undo: 'undo task-group <task-group-name>' },
  help: { 'task-group': 'Task group', undo: 'Delete or restore a setting' },
  parameters: { 'task-group-name': { type: 'string', length: [1, 32], characters: '\\w\\-.', help: 'Name of the task group' } },
  configuration: { set: { set: 'task-group <task-group-name>' }, undo: { clear: 'task-group <task-group-name>' } },
  examples: [
    { view: 'user-group', line: 'task-group ospf_tg' },
    { view: 'user-group', line: 'undo task-group ospf_tg' },
  ],
  source: { from: 'NE40E V800R012C10 Command Reference', fidelity: 'documented' },
} as const satisfies Page;
