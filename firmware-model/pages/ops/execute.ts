import type { Page } from '../../schema/page.ts';

export default {
  title: 'execute (Maintenance assistant task view)',
  views: ['maintenance-assistant-task'],
  effect: 'candidate',
  level: 2,
  forms: {
    command: 'execute <priority> command <command-string>',
    script: 'execute <priority> batch-file <file-name>',
    undo: 'undo execute <priority>',
  },
  help: {
    execute: 'What is done when the condition comes true',
    command: 'A command',
    'batch-file': 'A script of commands',
    undo: 'Take back',
  },
  parameters: {
    priority: { type: 'string', length: [1, 16], help: 'When in order, `1` or `1.5`' },
    'command-string': { type: 'string', length: [1, 511], rest: true, help: 'The command' },
    'file-name': { type: 'string', length: [5, 56], caseSensitive: true, help: 'Its file, `.bat`' },
  },
  configuration: {
    command: { set: 'execute <priority>' },
    script: { set: 'execute <priority>' },
    undo: { clear: 'execute <priority>' },
  },
  examples: [
    { view: 'maintenance-assistant-task', line: 'execute 1 command output-alarm slot 1 index 1 level eq major' },
    { view: 'maintenance-assistant-task', line: 'execute 2 batch-file batch.bat' },
    { view: 'maintenance-assistant-task', line: 'undo execute 2' },
  ],
  source: { from: 'NE40E V800R012C10 Command Reference', fidelity: 'documented' },
} as const satisfies Page;
