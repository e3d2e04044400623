import type { Page } from '../../schema/page.ts';

export default {
  title: 'display inventory',
  views: ['user'],
  effect: 'immediate',
  level: 1,
  forms: {
    chassis: 'display inventory chassis',
    board: 'display inventory board',
    port: 'display inventory port',
  },
  help: {
    display: 'Display information',
    inventory: 'What there is',
    chassis: 'The chassis',
    board: 'Boards',
    port: 'Ports by kind',
  },
  parameters: {},
  examples: [
    { view: 'user', line: 'display inventory chassis' },
    { view: 'user', line: 'display inventory port' },
  ],
  source: { from: 'NE40E V800R012C10 Command Reference, display inventory and display inventory port', fidelity: 'documented' },
} as const satisfies Page;
