import type { Page } from '../../schema/page.ts';

export default {
  title: 'display ftp-server',
  views: ['all'],
  effect: 'immediate',
  level: 3,
  forms: {
    server: 'display ftp-server',
  },
  help: {
    display: 'Display current system information',
    'ftp-server': 'FTP server',
  },
  parameters: {},
  examples: [{ view: 'user', line: 'display ftp-server' }],
  source: { from: 'NE40E V800R012C10 Command Reference', fidelity: 'documented' },
} as const satisfies Page;
