import type { Page } from '../../schema/page.ts';

export default {
  title: 'display issu',
  views: ['user'],
  effect: 'immediate',
  level: 3,
  forms: {
    connect: 'display issu connect-timer',
    rollback: 'display issu rollback-timer',
    check: 'display issu check-result',
    report: 'display issu report',
    isolated: 'display issu isolated board',
  },
  help: {
    display: 'Display current system information',
    issu: 'Upgrade in service',
    'connect-timer': 'Time that a board has to come back',
    'rollback-timer': 'Time after which it is taken back',
    'check-result': 'Result of the check',
    report: 'Report',
    isolated: 'Left out',
    board: 'Boards',
  },
  parameters: {},
  examples: [
    { view: 'user', line: 'display issu connect-timer' },
    { view: 'user', line: 'display issu rollback-timer' },
    { view: 'user', line: 'display issu check-result' },
    { view: 'user', line: 'display issu report' },
    { view: 'user', line: 'display issu isolated board' },
  ],
  source: { from: 'NE40E V800R012C10 Command Reference', fidelity: 'documented' },
} as const satisfies Page;
