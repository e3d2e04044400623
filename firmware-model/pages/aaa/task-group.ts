import type { Page } from '../../schema/page.ts';

export default {
  title: 'task-group',
  views: ['aaa'],
  effect: 'candidate',
  level: 3,
  forms: { enter: 'task-group <task-group-name>', undo: 'undo task-group <task-group-name>' },
  help: { 'task-group': 'Task group', undo: 'Delete or restore a setting' },
  parameters: { 'task-group-name': { type: 'string', length: [1, 32], characters: '\\w\\-.', help: 'Name of the task group' } },
  enters: { enter: 'task-group' },
  configuration: { enter: { section: 'task-group <task-group-name>' }, undo: { clear: 'task-group <task-group-name>' } },
  examples: [
    { view: 'aaa', line: 'task-group ospf_tg' },
    { view: 'aaa', line: 'undo task-group ospf_tg' },
  ],
  source: { from: 'NE40E V800R012C10 Command Reference', fidelity: 'documented' },
} as const satisfies Page;
