import type { Page } from '../../schema/page.ts';

export default {
  title: 'user-interface vty',
  views: ['system'],
  effect: 'candidate',
  level: 3,
  forms: {
    enter: 'user-interface vty <first-ui-number> [ <last-ui-number> ]',
  },
  help: {
    'user-interface': 'User interface',
    vty: 'Virtual terminals',
  },
  parameters: {
    'first-ui-number': { type: 'integer', range: [0, 20], help: 'Number of the first user interface' },
    'last-ui-number': { type: 'integer', range: [1, 20], help: 'Number of the last user interface' },
  },
  enters: { enter: 'user-interface-vty' },
  configuration: {
    enter: { section: 'user-interface vty <first-ui-number> <last-ui-number>' },
  },
  examples: [
    { view: 'system', line: 'user-interface vty 0' },
    { view: 'system', line: 'user-interface vty 0 4' },
  ],
  source: { from: 'NE40E V800R012C10 Command Reference', fidelity: 'documented' },
} as const satisfies Page;
