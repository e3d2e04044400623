import type { Page } from '../../schema/page.ts';

export default {
  title: 'display task-group',
  views: ['all'],
  effect: 'immediate',
  level: 3,
  forms: { all: 'display task-group', one: 'display task-group <task-group-name>' },
  help: { display: 'Display information', 'task-group': 'Task groups' },
  parameters: { 'task-group-name': { type: 'string', length: [1, 64], caseSensitive: false, help: 'Name of the task group' } },
  examples: [
    { view: 'user', line: 'display task-group' },
    { view: 'user', line: 'display task-group monitor-tg' },
  ],
  source: { from: 'NE40E V800R012C10 Command Reference', fidelity: 'documented' },
} as const satisfies Page;
