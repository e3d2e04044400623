import type { Page } from '../../schema/page.ts';

/** Details of one user and users by domain, service type or group are known, not emulated. */
export default {
  title: 'display local-user(All views)',
  views: ['all'],
  effect: 'immediate',
  level: 3,
  forms: {
    all: 'display local-user',
    username: 'display local-user username <user-name>',
    domain: 'display local-user domain <domain-name>',
    state: 'display local-user state { active | block }',
    locked: 'display local-user locked',
  },
  help: {
    display: 'Display information',
    'local-user': 'Users that this router knows by itself',
    username: 'Details of one user',
    domain: 'Users of one domain',
    state: 'Users who may or may not log in',
    active: 'May',
    block: 'May not',
    locked: 'Users whose failures have shut them out',
  },
  parameters: {
    'user-name': { type: 'string', length: [1, 253], caseSensitive: false, help: 'Name of the user' },
    'domain-name': { type: 'string', length: [1, 64], help: 'Name of the domain' },
  },
  examples: [
    { view: 'user', line: 'display local-user' },
    { view: 'user', line: 'display local-user state active' },
    { view: 'user', line: 'display local-user locked' },
  ],
  source: { from: 'NE40E V800R012C10 Command Reference', fidelity: 'documented' },
} as const satisfies Page;
