import type { Page } from '../../schema/page.ts';

export default {
  title: 'cdup (SFTP client view)',
  views: ['sftp-client'],
  effect: 'immediate',
  level: 0,
  forms: {
    cdup: 'cdup',
  },
  help: {
    cdup: 'Go one directory up',
  },
  parameters: {},
  examples: [{ view: 'sftp-client', line: 'cdup' }],
  source: { from: 'NE40E V800R012C10 Command Reference', fidelity: 'documented' },
} as const satisfies Page;
