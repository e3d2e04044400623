import type { Page } from '../../schema/page.ts';

export default {
  title: 'display license state',
  views: ['all'],
  effect: 'immediate',
  level: 1,
  forms: {
    state: 'display license state',
    trial: 'display license state trial',
  },
  help: {
    display: 'Display information',
    license: 'Licence',
    state: 'Its state',
    trial: 'While it is on trial',
  },
  parameters: {},
  examples: [{ view: 'user', line: 'display license state' }],
  source: { from: 'NE40E V800R012C10 Command Reference, display license state and display license state trial', fidelity: 'documented' },
} as const satisfies Page;
