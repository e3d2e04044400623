import type { Page } from '../../schema/page.ts';

export default {
  title: 'display alarm active',
  views: ['all'],
  effect: 'immediate',
  level: 1,
  forms: {
    table: 'display alarm active',
    verbose: 'display alarm active verbose',
  },
  help: {
    display: 'Display current system information',
    alarm: 'Alarms',
    active: 'What is wrong now',
    verbose: 'In detail',
  },
  parameters: {},
  examples: [
    { view: 'user', line: 'display alarm active' },
    { view: 'system', line: 'display alarm active verbose' },
  ],
  source: { from: 'NE40E V800R012C10 Command Reference', fidelity: 'documented' },
} as const satisfies Page;
