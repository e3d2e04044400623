import type { Page } from '../../schema/page.ts';

export default {
  title: 'display sftp-client',
  views: ['all'],
  effect: 'immediate',
  level: 1,
  forms: {
    client: 'display sftp-client',
  },
  help: {
    display: 'Display current system information',
    'sftp-client': 'Client of SFTP',
  },
  parameters: {},
  examples: [{ view: 'user', line: 'display sftp-client' }],
  source: { from: 'NE40E V800R012C10 Command Reference', fidelity: 'documented' },
} as const satisfies Page;
