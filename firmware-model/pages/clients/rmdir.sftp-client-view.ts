import type { Page } from '../../schema/page.ts';

export default {
  title: 'rmdir (SFTP client view)',
  views: ['sftp-client'],
  effect: 'immediate',
  level: 0,
  forms: {
    rmdir: 'rmdir <directory-name>',
  },
  help: {
    rmdir: 'Remove a directory of the server',
  },
  parameters: {
    'directory-name': { type: 'string', length: [1, 1060], caseSensitive: true, help: 'Directory' },
  },
  examples: [{ view: 'sftp-client', line: 'rmdir ssh' }],
  source: { from: 'NE40E V800R012C10 Command Reference', fidelity: 'documented' },
} as const satisfies Page;
