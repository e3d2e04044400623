import type { Page } from '../../schema/page.ts';

export default {
  title: 'delete (FTP client view)',
  views: ['ftp-client'],
  effect: 'immediate',
  level: 0,
  forms: {
    delete: 'delete <remote-filename>',
  },
  help: {
    delete: 'Delete a file of the server',
  },
  parameters: {
    'remote-filename': { type: 'string', length: [1, 128], caseSensitive: true, help: 'File of the server' },
  },
  examples: [{ view: 'ftp-client', line: 'delete temp.txt' }],
  source: { from: 'NE40E V800R012C10 Command Reference', fidelity: 'documented' },
} as const satisfies Page;
