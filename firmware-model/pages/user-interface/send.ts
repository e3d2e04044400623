import type { Page } from '../../schema/page.ts';

/** The manual of this release has no page of it; command and dialogue are those of the family. */
export default {
  title: 'send',
  views: ['user'],
  effect: 'immediate',
  level: 3,
  forms: {
    all: 'send all',
    number: 'send <ui-number>',
    relative: 'send { console | vty } <ui-number1>',
  },
  help: {
    send: 'Send a message to users',
    all: 'To all of them',
    console: 'Console port',
    vty: 'Virtual terminals',
  },
  parameters: {
    'ui-number': { type: 'integer', range: [0, 164], help: 'Absolute number of the user interface' },
    'ui-number1': { type: 'integer', range: [0, 20], help: 'Number of the user interface among those of its kind' },
  },
  examples: [
    { view: 'user', line: 'send all' },
    { view: 'user', line: 'send vty 1' },
  ],
  source: { from: 'VRP family, guides to messages between terminals', fidelity: 'inferred' },
} as const satisfies Page;
