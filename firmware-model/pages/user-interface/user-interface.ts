import type { Page } from '../../schema/page.ts';

/** Absolute numbers (`user-interface 0`) and AUX are not modelled. */
export default {
  title: 'user-interface',
  views: ['system'],
  effect: 'candidate',
  level: 3,
  forms: {
    console: 'user-interface console <first-ui-number>',
  },
  help: {
    'user-interface': 'User interface',
    console: 'Console port',
  },
  parameters: {
    'first-ui-number': { type: 'integer', range: [0, 0], help: 'Number of the user interface' },
  },
  enters: { console: 'user-interface' },
  configuration: {
    console: { section: 'user-interface con <first-ui-number>', line: 'user-interface con <first-ui-number>' },
  },
  examples: [
    { view: 'system', line: 'user-interface console 0' },
    { view: 'system', line: 'user-interface con 0' },
  ],
  source: { from: 'NE40E V800R012C10 Command Reference', fidelity: 'documented' },
} as const satisfies Page;
