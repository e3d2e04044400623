import type { Page } from '../../schema/page.ts';

export default {
  title: 'display ftp-users',
  views: ['all'],
  effect: 'immediate',
  level: 3,
  forms: {
    users: 'display ftp-users',
  },
  help: {
    display: 'Display current system information',
    'ftp-users': 'Users of the FTP server',
  },
  parameters: {},
  examples: [{ view: 'user', line: 'display ftp-users' }],
  source: { from: 'NE40E V800R012C10 Command Reference', fidelity: 'documented' },
} as const satisfies Page;
