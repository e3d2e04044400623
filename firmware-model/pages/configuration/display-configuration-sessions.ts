import type { Page } from '../../schema/page.ts';

export default {
  title: 'display configuration sessions',
  views: ['all'],
  effect: 'immediate',
  level: 1,
  forms: {
    sessions: 'display configuration sessions',
    verbose: 'display configuration sessions verbose',
  },
  help: {
    display: 'Display current system information',
    configuration: 'Configuration information',
    sessions: 'Users who may configure',
    verbose: 'In detail',
  },
  parameters: {},
  examples: [
    { view: 'user', line: 'display configuration sessions' },
    { view: 'user', line: 'display configuration sessions verbose' },
  ],
  source: { from: 'NE40E V800R012C10 Command Reference', fidelity: 'documented' },
} as const satisfies Page;
