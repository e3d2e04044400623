import type { Page } from '../../schema/page.ts';

export default {
  title: 'task',
  views: ['task-group'],
  effect: 'candidate',
  level: 3,
  forms: { set: 'task <task-name> { read | write | execute | debug } *', undo: 'undo task <task-name>' },
  help: { task: 'Task', read: 'Read', write: 'Write', execute: 'Execute', debug: 'Debug', undo: 'Delete or restore a setting' },
  parameters: { 'task-name': { type: 'string', length: [1, 32], characters: '\\w\\-', help: 'Name of the task' } },
  configuration: { set: { set: 'task <task-name>' }, undo: { clear: 'task <task-name>' } },
  examples: [
    { view: 'task-group', line: 'task ospf read write' },
    { view: 'task-group', line: 'undo task ospf' },
  ],
  source: { from: 'NE40E V800R012C10 Command Reference', fidelity: 'documented' },
} as const satisfies Page;
