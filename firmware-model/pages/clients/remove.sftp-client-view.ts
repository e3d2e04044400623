import type { Page } from '../../schema/page.ts';

export default {
  title: 'remove (SFTP client view)',
  views: ['sftp-client'],
  effect: 'immediate',
  level: 0,
  forms: {
    remove: 'remove <path>',
  },
  help: {
    remove: 'Remove a file of the server',
  },
  parameters: {
    path: { type: 'string', length: [1, 1060], caseSensitive: true, help: 'File' },
  },
  examples: [{ view: 'sftp-client', line: 'remove /testnew.txt' }],
  source: { from: 'NE40E V800R012C10 Command Reference', fidelity: 'documented' },
} as const satisfies Page;
