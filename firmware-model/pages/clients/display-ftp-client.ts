import type { Page } from '../../schema/page.ts';

export default {
  title: 'display ftp-client',
  views: ['all'],
  effect: 'immediate',
  level: 1,
  forms: {
    client: 'display ftp-client',
  },
  help: {
    display: 'Display current system information',
    'ftp-client': 'Client of FTP',
  },
  parameters: {},
  examples: [{ view: 'user', line: 'display ftp-client' }],
  source: { from: 'NE40E V800R012C10 Command Reference', fidelity: 'documented' },
} as const satisfies Page;
