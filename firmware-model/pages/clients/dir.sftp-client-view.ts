import type { Page } from '../../schema/page.ts';

export default {
  title: 'dir (SFTP client view)',
  views: ['sftp-client'],
  effect: 'immediate',
  level: 0,
  forms: {
    dir: 'dir [ <remote-directory> [ <local-filename> ] ]',
  },
  help: {
    dir: 'List files with size and time',
  },
  parameters: {
    'remote-directory': { type: 'string', length: [1, 255], caseSensitive: true, help: 'Directory of the server' },
    'local-filename': { type: 'string', length: [1, 255], caseSensitive: true, help: 'File of the card that takes the list' },
  },
  examples: [{ view: 'sftp-client', line: 'dir' }],
  source: { from: 'NE40E V800R012C10 Command Reference', fidelity: 'documented' },
} as const satisfies Page;
