import type { Page } from '../../schema/page.ts';

export default {
  title: 'mget',
  views: ['ftp-client'],
  effect: 'immediate',
  level: 0,
  forms: {
    mget: 'mget <remote-filenames>',
  },
  help: {
    mget: 'Fetch several files to the card',
  },
  parameters: {
    'remote-filenames': { type: 'string', length: [1, 256], caseSensitive: true, rest: true, help: 'Files of the server, with wildcards' },
  },
  examples: [{ view: 'ftp-client', line: 'mget /home/1*.txt' }],
  source: { from: 'NE40E V800R012C10 Command Reference', fidelity: 'documented' },
} as const satisfies Page;
