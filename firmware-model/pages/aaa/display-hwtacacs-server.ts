import type { Page } from '../../schema/page.ts';

export default {
  title: 'display hwtacacs-server template',
  views: ['all'],
  effect: 'immediate',
  level: 1,
  forms: {
    all: 'display hwtacacs-server template [ <template-name> ]',
    kind: 'display hwtacacs-server template <template-name> { authentication | authorization | accounting | common }',
    statistics: 'display hwtacacs-server template <template-name> { authentication | authorization | accounting | common } statistics',
    verbose: 'display hwtacacs-server template <template-name> verbose',
    status: 'display hwtacacs current-status',
    statusOf: 'display hwtacacs current-status template <template-name>',
  },
  help: {
    display: 'Display current system information',
    'hwtacacs-server': 'HWTACACS server',
    template: 'Template',
    authentication: 'Authentication',
    authorization: 'Authorization',
    accounting: 'Accounting',
    common: 'All of them',
    statistics: 'Statistics',
    verbose: 'In detail',
    hwtacacs: 'HWTACACS',
    'current-status': 'State of servers',
  },
  parameters: {
    'template-name': { type: 'string', length: [1, 32], caseSensitive: false, help: 'Name of the template' },
  },
  examples: [
    { view: 'user', line: 'display hwtacacs-server template' },
    { view: 'user', line: 'display hwtacacs-server template t1' },
    { view: 'user', line: 'display hwtacacs-server template t1 common' },
    { view: 'user', line: 'display hwtacacs-server template tac authentication statistics' },
    { view: 'user', line: 'display hwtacacs-server template tac verbose' },
    { view: 'user', line: 'display hwtacacs current-status' },
    { view: 'user', line: 'display hwtacacs current-status template huawei' },
  ],
  source: { from: 'NE40E V800R012C10 Command Reference', fidelity: 'documented' },
} as const satisfies Page;
