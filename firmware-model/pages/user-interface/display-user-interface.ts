import type { Page } from '../../schema/page.ts';

export default {
  title: 'display user-interface',
  views: ['all'],
  effect: 'immediate',
  level: 3,
  forms: {
    all: 'display user-interface',
    number: 'display user-interface <ui-number>',
    relative: 'display user-interface { console | vty | nca | rpc } <ui-number1>',
    aux: 'display user-interface aux <aux-number>',
    summary: 'display user-interface summary',
    auxSummary: 'display user-interface aux <aux-number> summary',
    numberSummary: 'display user-interface <ui-number> summary',
    relativeSummary: 'display user-interface { console | vty | nca | rpc } <ui-number1> summary',
  },
  help: {
    display: 'Display current system information',
    'user-interface': 'User interface',
    console: 'Console port',
    aux: 'AUX port',
    vty: 'Virtual terminals',
    nca: 'NETCONF',
    rpc: 'RPC',
    summary: 'In brief',
  },
  parameters: {
    'ui-number': { type: 'integer', range: [0, 164], help: 'Absolute number of the user interface' },
    'ui-number1': { type: 'integer', range: [0, 20], help: 'Number of the user interface among those of its kind' },
    'aux-number': { type: 'integer', range: [0, 0], help: 'Number of the AUX port' },
  },
  examples: [
    { view: 'user', line: 'display user-interface' },
    { view: 'user', line: 'display user-interface vty 0' },
    { view: 'user', line: 'display user-interface 34' },
  ],
  source: { from: 'NE40E V800R012C10 Command Reference', fidelity: 'documented' },
} as const satisfies Page;
