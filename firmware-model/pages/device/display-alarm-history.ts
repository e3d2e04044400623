import type { Page } from '../../schema/page.ts';

export default {
  title: 'display alarm history',
  views: ['all'],
  effect: 'immediate',
  level: 1,
  forms: {
    table: 'display alarm history',
    verbose: 'display alarm history verbose',
  },
  help: {
    display: 'Display current system information',
    alarm: 'Alarms',
    history: 'What is over',
    verbose: 'In detail',
  },
  parameters: {},
  examples: [
    { view: 'user', line: 'display alarm history' },
    { view: 'system', line: 'display alarm history verbose' },
  ],
  source: { from: 'NE40E V800R012C10 Command Reference', fidelity: 'documented' },
} as const satisfies Page;
