import type { Page } from '../../schema/page.ts';

export default {
  title: 'ls (SFTP client view)',
  views: ['sftp-client'],
  effect: 'immediate',
  level: 0,
  forms: {
    ls: 'ls [ <remote-directory> [ <local-filename> ] ]',
  },
  help: {
    ls: 'List names of files',
  },
  parameters: {
    'remote-directory': { type: 'string', length: [1, 255], caseSensitive: true, help: 'Directory of the server' },
    'local-filename': { type: 'string', length: [1, 255], caseSensitive: true, help: 'File of the card that takes the list' },
  },
  examples: [{ view: 'sftp-client', line: 'ls' }],
  source: { from: 'NE40E V800R012C10 Command Reference', fidelity: 'documented' },
} as const satisfies Page;
