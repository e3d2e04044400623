import type { Page } from '../../schema/page.ts';

export default {
  title: 'task-all',
  views: ['task-group'],
  effect: 'candidate',
  level: 3,
  forms: {
    all: 'task-all { read | write | execute | debug } *',
  },
  help: {
    'task-all': 'All tasks',
    read: 'Read',
    write: 'Write',
    execute: 'Execute',
    debug: 'Debug',
  },
  parameters: {},
  configuration: {
    all: { set: 'task-all' },
  },
  examples: [{ view: 'task-group', line: 'task-all read write' }],
  source: { from: 'NE40E V800R012C10 Command Reference', fidelity: 'documented' },
} as const satisfies Page;
