import type { Page } from '../../schema/page.ts';

export default {
  title: 'reset hwtacacs-server statistics',
  views: ['user'],
  effect: 'immediate',
  level: 3,
  forms: {
    hwtacacs: 'reset hwtacacs-server statistics { all | authentication | authorization | accounting | common }',
  },
  help: {
    reset: 'Reset what the device holds',
    'hwtacacs-server': 'HWTACACS server',
    statistics: 'Statistics',
    all: 'All',
    authentication: 'Authentication',
    authorization: 'Authorization',
    accounting: 'Accounting',
    common: 'All of them',
  },
  parameters: {},
  examples: [{ view: 'user', line: 'reset hwtacacs-server statistics all' }],
  source: { from: 'NE40E V800R012C10 Command Reference', fidelity: 'documented' },
} as const satisfies Page;
