import type { Page } from '../../schema/page.ts';

export default {
  title: 'assistant',
  views: ['ops'],
  effect: 'candidate',
  level: 2,
  forms: {
    open: 'assistant <assistant-name>',
    undo: 'undo assistant <assistant-name>',
  },
  help: {
    assistant: 'Maintenance assistant',
    undo: 'Take back',
  },
  parameters: {
    'assistant-name': { type: 'string', length: [1, 15], caseSensitive: true, help: 'Its name; every router has `_auto_diagnose`' },
  },
  configuration: {
    open: { section: 'assistant <assistant-name>' },
    undo: { clear: 'assistant <assistant-name>' },
  },
  enters: { open: 'maintenance-assistant-task' },
  examples: [
    { view: 'ops', line: 'assistant _auto_diagnose' },
    { view: 'ops', line: 'assistant task' },
    { view: 'ops', line: 'undo assistant task' },
  ],
  source: { from: 'NE40E V800R012C10 Command Reference, assistant and assistant _auto_diagnose', fidelity: 'documented' },
} as const satisfies Page;
