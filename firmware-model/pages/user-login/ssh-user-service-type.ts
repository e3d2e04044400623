import type { Page } from '../../schema/page.ts';

export default {
  title: 'ssh user service-type',
  views: ['system'],
  effect: 'candidate',
  level: 3,
  forms: {
    all: 'ssh user <user-name> service-type all',
  },
  help: {
    ssh: 'Secure Shell',
    user: 'SSH user',
    'service-type': 'Services that the user may use',
    all: 'All of them',
  },
  parameters: {
    'user-name': { type: 'string', length: [1, 253], caseSensitive: false, help: 'Name of the user' },
  },
  configuration: {
    all: { set: 'ssh user <user-name> service-type' },
  },
  examples: [{ view: 'system', line: 'ssh user john service-type all' }],
  source: { from: 'NE40E V800R012C10 Command Reference', fidelity: 'documented' },
} as const satisfies Page;
