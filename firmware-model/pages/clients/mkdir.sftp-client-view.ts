import type { Page } from '../../schema/page.ts';

export default {
  title: 'mkdir (SFTP client view)',
  views: ['sftp-client'],
  effect: 'immediate',
  level: 0,
  forms: {
    mkdir: 'mkdir <path>',
  },
  help: {
    mkdir: 'Make a directory on the server',
  },
  parameters: {
    path: { type: 'string', length: [1, 255], caseSensitive: true, help: 'Directory' },
  },
  examples: [{ view: 'sftp-client', line: 'mkdir ssh' }],
  source: { from: 'NE40E V800R012C10 Command Reference', fidelity: 'documented' },
} as const satisfies Page;
