import type { Page } from '../../schema/page.ts';

export default {
  title: 'quit (SFTP client view)',
  views: ['sftp-client'],
  effect: 'immediate',
  level: 0,
  forms: {
    quit: 'quit',
  },
  help: {
    quit: 'Leave the server',
  },
  parameters: {},
  examples: [{ view: 'sftp-client', line: 'quit' }],
  source: { from: 'NE40E V800R012C10 Command Reference', fidelity: 'documented' },
} as const satisfies Page;
