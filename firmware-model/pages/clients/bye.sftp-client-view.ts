import type { Page } from '../../schema/page.ts';

export default {
  title: 'bye (SFTP client view)',
  views: ['sftp-client'],
  effect: 'immediate',
  level: 0,
  forms: {
    bye: 'bye',
  },
  help: {
    bye: 'Leave the server',
  },
  parameters: {},
  examples: [{ view: 'sftp-client', line: 'bye' }],
  source: { from: 'NE40E V800R012C10 Command Reference', fidelity: 'documented' },
} as const satisfies Page;
