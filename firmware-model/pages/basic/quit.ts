import type { Page } from '../../schema/page.ts';

export default {
  title: 'quit',
  views: ['all'],
  effect: 'immediate',
  level: 0,
  forms: {
    quit: 'quit',
  },
  help: {
    quit: 'Leave the current view, or log out in the user view',
  },
  parameters: {},
  examples: [
    { view: 'user', line: 'quit' },
    { view: 'system', line: 'quit' },
  ],
  source: { from: 'NE40E V800R012C10 Command Reference', fidelity: 'documented' },
} as const satisfies Page;
