import type { Page } from '../../schema/page.ts';

export default {
  title: 'display access-user',
  views: ['all'],
  effect: 'immediate',
  level: 3,
  forms: {
    self: 'display access-user self',
    all: 'display access-user',
    domain: 'display access-user domain <domain-name>',
    username: 'display access-user username <user-name>',
  },
  help: {
    display: 'Display current system information',
    'access-user': 'Users who are logged in',
    self: 'One’s own log-in',
    domain: 'Of one domain',
    username: 'Of this name',
  },
  parameters: {
    'domain-name': { type: 'string', length: [1, 64], caseSensitive: false, help: 'Name of the domain' },
    'user-name': { type: 'string', length: [1, 253], caseSensitive: false, help: 'Name of the user' },
  },
  examples: [
    { view: 'user', line: 'display access-user' },
    { view: 'user', line: 'display access-user self' },
    { view: 'user', line: 'display access-user domain default_admin' },
    { view: 'user', line: 'display access-user username root' },
  ],
  source: { from: 'NE40E V800R012C10 Command Reference', fidelity: 'documented' },
} as const satisfies Page;
