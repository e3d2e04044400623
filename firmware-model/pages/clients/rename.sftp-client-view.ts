import type { Page } from '../../schema/page.ts';

export default {
  title: 'rename (SFTP client view)',
  views: ['sftp-client'],
  effect: 'immediate',
  level: 0,
  forms: {
    rename: 'rename <old-name> <new-name>',
  },
  help: {
    rename: 'Rename a file of the server',
  },
  parameters: {
    'old-name': { type: 'string', length: [1, 255], caseSensitive: true, help: 'Present name' },
    'new-name': { type: 'string', length: [1, 255], caseSensitive: true, help: 'New name' },
  },
  examples: [{ view: 'sftp-client', line: 'rename /test.txt /testnew.txt' }],
  source: { from: 'NE40E V800R012C10 Command Reference', fidelity: 'documented' },
} as const satisfies Page;
