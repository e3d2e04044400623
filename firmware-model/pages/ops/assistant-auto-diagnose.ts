import type { Page } from '../../schema/page.ts';

export default {
  title: 'assistant _auto_diagnose',
  views: ['ops'],
  effect: 'candidate',
  level: 2,
  forms: {
    open: 'assistant <assistant-name>',
  },
  help: {
    assistant: 'Maintenance assistant',
  },
  parameters: {
    'assistant-name': { type: 'choice', values: ['_auto_diagnose'], help: 'The one that every router has' },
  },
  configuration: {
    open: { section: 'assistant <assistant-name>' },
  },
  enters: { open: 'maintenance-assistant-task' },
  examples: [{ view: 'ops', line: 'assistant _auto_diagnose' }],
  source: { from: 'NE40E V800R012C10 Command Reference', fidelity: 'documented' },
} as const satisfies Page;
