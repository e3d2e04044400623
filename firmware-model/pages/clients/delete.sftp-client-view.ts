import type { Page } from '../../schema/page.ts';

export default {
  title: 'delete (SFTP client view)',
  views: ['sftp-client'],
  effect: 'immediate',
  level: 0,
  forms: {
    delete: 'delete <file>',
  },
  help: {
    delete: 'Remove a file of the server',
  },
  parameters: {
    file: { type: 'string', length: [1, 1060], caseSensitive: true, help: 'File' },
  },
  examples: [{ view: 'sftp-client', line: 'delete test.cc' }],
  source: { from: 'NE40E V800R012C10 Command Reference', fidelity: 'documented' },
} as const satisfies Page;
