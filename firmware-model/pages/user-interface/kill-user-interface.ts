import type { Page } from '../../schema/page.ts';

/** AUX is not there: this chassis is reached by its console and over the network. */
export default {
  title: 'kill user-interface',
  views: ['user'],
  effect: 'immediate',
  level: 3,
  forms: {
    number: 'kill user-interface <ui-number>',
    relative: 'kill user-interface { console | vty | nca | rpc } <ui-number1>',
  },
  help: {
    kill: 'Cut a user off',
    'user-interface': 'User interface',
    console: 'Console port',
    vty: 'Virtual terminals',
    nca: 'NETCONF',
    rpc: 'RPC',
  },
  parameters: {
    'ui-number': { type: 'integer', range: [0, 164], help: 'Absolute number of the user interface' },
    'ui-number1': { type: 'integer', range: [0, 20], help: 'Number of the user interface among those of its kind' },
  },
  examples: [
    { view: 'user', line: 'kill user-interface console 0' },
    { view: 'user', line: 'kill user-interface vty 0' },
  ],
  source: { from: 'NE40E V800R012C10 Command Reference', fidelity: 'documented' },
} as const satisfies Page;
