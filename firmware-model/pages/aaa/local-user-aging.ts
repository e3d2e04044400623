import type { Page } from '../../schema/page.ts';

export default {
  title: 'local-user aging',
  views: ['aaa'],
  effect: 'candidate',
  level: 3,
  forms: { set: 'local-user <user-name> aging <aging-period>', undo: 'undo local-user <user-name> aging' },
  help: {
    'local-user': 'User that this router knows by itself',
    aging: 'How long the user may stay away',
    undo: 'Delete or restore a setting',
  },
  parameters: {
    'user-name': {
      type: 'string',
      length: [1, 253],
      caseSensitive: false,
      characters: '\\w!#$&()+,\\-.;=@[\\]\\^`{}~',
      help: 'Name of the user',
    },
    'aging-period': { type: 'integer', range: [0, 365], help: 'Days, 0 for ever' },
  },
  configuration: { set: { set: 'local-user <user-name> aging' }, undo: { clear: 'local-user <user-name> aging' } },
  examples: [
    { view: 'aaa', line: 'local-user username aging 90' },
    { view: 'aaa', line: 'undo local-user username aging' },
  ],
  source: { from: 'NE40E V800R012C10 Command Reference', fidelity: 'documented' },
} as const satisfies Page;
