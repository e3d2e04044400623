import type { Page } from '../../schema/page.ts';

export default {
  title: 'cd (SFTP client view)',
  views: ['sftp-client'],
  effect: 'immediate',
  level: 0,
  forms: {
    cd: 'cd [ <path> ]',
  },
  help: {
    cd: 'Go to a directory of the server',
  },
  parameters: {
    path: { type: 'string', length: [1, 255], caseSensitive: true, help: 'Directory' },
  },
  examples: [{ view: 'sftp-client', line: 'cd /certificates' }],
  source: { from: 'NE40E V800R012C10 Command Reference', fidelity: 'documented' },
} as const satisfies Page;
