import type { Page } from '../../schema/page.ts';

export default {
  title: 'display users',
  views: ['all'],
  effect: 'immediate',
  level: 1,
  forms: {
    loggedIn: 'display users',
    all: 'display users all',
  },
  help: {
    display: 'Display current system information',
    users: 'Users of the command line',
    all: 'Also user interfaces that nobody uses',
  },
  parameters: {},
  examples: [{ view: 'user', line: 'display users' }],
  source: { from: 'NE40E V800R012C10 Command Reference', fidelity: 'documented' },
} as const satisfies Page;
