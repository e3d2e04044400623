import type { Page } from '../../schema/page.ts';

export default {
  title: 'ls',
  views: ['ftp-client'],
  effect: 'immediate',
  level: 0,
  forms: {
    ls: 'ls [ <remote-directory> [ <local-filename> ] ]',
  },
  help: {
    ls: 'Show names of a directory of the server',
  },
  parameters: {
    'remote-directory': { type: 'string', length: [1, 128], caseSensitive: true, help: 'Directory of the server' },
    'local-filename': { type: 'string', length: [1, 128], caseSensitive: true, help: 'File of the card that takes the listing' },
  },
  examples: [{ view: 'ftp-client', line: 'ls new_folder output.txt' }],
  source: { from: 'NE40E V800R012C10 Command Reference', fidelity: 'documented' },
} as const satisfies Page;
