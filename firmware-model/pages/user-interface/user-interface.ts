import type { Page } from '../../schema/page.ts';

/** Nobody comes in by AUX: its settings are held. */
export default {
  title: 'user-interface',
  views: ['system'],
  effect: 'candidate',
  level: 3,
  forms: {
    console: 'user-interface console <first-ui-number>',
    aux: 'user-interface aux <first-ui-number>',
    absolute: 'user-interface <absolute-number> [ <last-absolute-number> ]',
  },
  help: {
    'user-interface': 'User interface',
    console: 'Console port',
    aux: 'AUX port',
  },
  parameters: {
    'first-ui-number': { type: 'integer', range: [0, 0], help: 'Number of the user interface' },
    'absolute-number': { type: 'integer', range: [0, 54], help: 'Absolute number of the first user interface' },
    'last-absolute-number': { type: 'integer', range: [1, 54], help: 'Absolute number of the last user interface' },
  },
  enters: { console: 'user-interface', aux: 'user-interface-aux' },
  configuration: {
    console: { section: 'user-interface con <first-ui-number>', line: 'user-interface con <first-ui-number>' },
    aux: { section: 'user-interface aux <first-ui-number>', line: 'user-interface aux <first-ui-number>' },
  },
  examples: [
    { view: 'system', line: 'user-interface console 0' },
    { view: 'system', line: 'user-interface con 0' },
    { view: 'system', line: 'user-interface aux 0' },
    { view: 'system', line: 'user-interface 34 38' },
  ],
  source: { from: 'NE40E V800R012C10 Command Reference', fidelity: 'documented' },
} as const satisfies Page;
