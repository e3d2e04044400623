import type { Page } from '../../schema/page.ts';

export default {
  title: 'local-user state',
  views: ['aaa'],
  effect: 'candidate',
  level: 3,
  forms: {
    active: 'local-user <user-name> state active',
    block: 'local-user <user-name> state block',
    blockAfter: 'local-user <user-name> state block fail-times <fail-times-value> interval <interval-value>',
  },
  help: {
    'local-user': 'User that this router knows by itself',
    state: 'Whether the user may log in',
    active: 'May',
    block: 'May not',
    'fail-times': 'Only after so many failures',
    interval: 'And only for so many minutes',
  },
  parameters: {
    'user-name': {
      type: 'string',
      length: [1, 253],
      caseSensitive: false,
      characters: '\\w!#$&()+,\\-.;=@[\\]\\^`{}~',
      help: 'Name of the user',
    },
    'fail-times-value': { type: 'integer', range: [1, 10], help: 'Failures' },
    'interval-value': { type: 'integer', range: [1, 65535], help: 'Minutes' },
  },
  configuration: {
    active: { clear: 'local-user <user-name> state' },
    block: { set: 'local-user <user-name> state' },
    blockAfter: { set: 'local-user <user-name> state' },
  },
  examples: [
    { view: 'aaa', line: 'local-user Hello123@huawei.net state active' },
    { view: 'aaa', line: 'local-user Hello123@huawei.net state block' },
    { view: 'aaa', line: 'local-user Hello123@huawei.net state block fail-times 3 interval 5' },
  ],
  source: { from: 'NE40E V800R012C10 Command Reference', fidelity: 'documented' },
} as const satisfies Page;
