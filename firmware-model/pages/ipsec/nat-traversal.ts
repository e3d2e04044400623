import type { Page } from '../../schema/page.ts';

export default {
  title: 'nat traversal',
  views: ['ike-peer'],
  effect: 'candidate',
  level: 2,
  forms: {
    set: 'nat traversal',
    undo: 'undo nat traversal',
  },
  help: {
    nat: 'Network address translation',
    traversal: 'NAT traversal',
    undo: 'Delete or restore a setting',
  },
  parameters: {},
  configuration: {
    set: { set: 'nat traversal' },
    undo: { clear: 'nat traversal' },
  },
  examples: [{ view: 'ike-peer', line: 'nat traversal' }],
  source: { from: 'NE40E V800R012C10 Command Reference', fidelity: 'documented' },
} as const satisfies Page;
