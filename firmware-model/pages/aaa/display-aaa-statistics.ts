import type { Page } from '../../schema/page.ts';

export default {
  title: 'display aaa statistics',
  views: ['all'],
  effect: 'immediate',
  level: 3,
  forms: {
    kind: 'display aaa statistics { authentication | accounting } [ domain <domain-name> ] [ slave ]',
  },
  help: {
    display: 'Display current system information',
    aaa: 'Authentication, authorization, accounting',
    statistics: 'Counts of requests',
    authentication: 'Authentication',
    accounting: 'Accounting',
    domain: 'Of one domain',
    slave: 'On the standby board',
  },
  parameters: {
    'domain-name': { type: 'string', length: [1, 64], caseSensitive: false, help: 'Name of the domain' },
  },
  examples: [
    { view: 'user', line: 'display aaa statistics authentication domain default1' },
    { view: 'user', line: 'display aaa statistics accounting' },
  ],
  source: { from: 'NE40E V800R012C10 Command Reference', fidelity: 'documented' },
} as const satisfies Page;
