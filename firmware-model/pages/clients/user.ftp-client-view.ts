import type { Page } from '../../schema/page.ts';

export default {
  title: 'user (FTP client view)',
  views: ['ftp-client'],
  effect: 'immediate',
  level: 0,
  forms: {
    user: 'user <username>',
  },
  help: {
    user: 'Log in as another user',
  },
  parameters: {
    username: { type: 'string', length: [1, 255], caseSensitive: true, help: 'Name of the user' },
  },
  examples: [{ view: 'ftp-client', line: 'user user1' }],
  source: { from: 'NE40E V800R012C10 Command Reference', fidelity: 'documented' },
} as const satisfies Page;
