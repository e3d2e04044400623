import type { Page } from '../../schema/page.ts';

export default {
  title: 'exit (SFTP client view)',
  views: ['sftp-client'],
  effect: 'immediate',
  level: 0,
  forms: {
    exit: 'exit',
  },
  help: {
    exit: 'Leave the server',
  },
  parameters: {},
  examples: [{ view: 'sftp-client', line: 'exit' }],
  source: { from: 'NE40E V800R012C10 Command Reference', fidelity: 'documented' },
} as const satisfies Page;
