import type { Page } from '../../schema/page.ts';

export default {
  title: 'reset aaa offline-record',
  views: ['user'],
  effect: 'immediate',
  level: 3,
  forms: {
    reset: 'reset aaa { offline-record | online-fail-record | abnormal-offline-record | normal-offline-record }',
    statistics: 'reset aaa statistics { authentication | accounting } [ domain <domain-name> ]',
  },
  help: {
    reset: 'Clear',
    aaa: 'Authentication, authorization, accounting',
    'offline-record': 'Users who have left',
    'online-fail-record': 'Users who were not let in',
    'abnormal-offline-record': 'Users who were cut off',
    'normal-offline-record': 'Users who have logged out',
    statistics: 'Counts of requests',
    authentication: 'Authentication',
    accounting: 'Accounting',
    domain: 'Of one domain',
  },
  parameters: {
    'domain-name': { type: 'string', length: [1, 64], caseSensitive: false, help: 'Name of the domain' },
  },
  examples: [
    { view: 'user', line: 'reset aaa offline-record' },
    { view: 'user', line: 'reset aaa normal-offline-record' },
    { view: 'user', line: 'reset aaa statistics authentication' },
  ],
  source: { from: 'NE40E V800R012C10 Command Reference', fidelity: 'documented' },
} as const satisfies Page;
