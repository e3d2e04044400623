import type { Page } from '../../schema/page.ts';

export default {
  title: 'mode (Eth-Trunk interface view)',
  views: ['interface'],
  on: ['Eth-Trunk'],
  effect: 'candidate',
  level: 2,
  forms: {
    lacp: 'mode lacp-static',
    manual: 'mode manual { load-balance | backup }',
    undo: 'undo mode',
  },
  help: {
    mode: 'How the Eth-Trunk works',
    'lacp-static': 'By LACP',
    manual: 'Without LACP',
    'load-balance': 'All members carry traffic',
    backup: 'One member stands by',
    undo: 'Delete or restore a setting',
  },
  parameters: {},
  configuration: {
    lacp: { set: 'mode' },
    manual: { set: 'mode', default: 'mode manual load-balance' },
    undo: { clear: 'mode' },
  },
  examples: [{ view: 'interface', line: 'mode lacp-static' }],
  source: { from: 'NE40E V800R012C10 Command Reference', fidelity: 'documented' },
} as const satisfies Page;
