import type { Page } from '../../schema/page.ts';

export default {
  title: 'mput',
  views: ['ftp-client'],
  effect: 'immediate',
  level: 0,
  forms: {
    mput: 'mput <local-filenames>',
  },
  help: {
    mput: 'Send several files of the card',
  },
  parameters: {
    'local-filenames': { type: 'string', length: [1, 256], caseSensitive: true, rest: true, help: 'Files of the card, with wildcards' },
  },
  examples: [{ view: 'ftp-client', line: 'mput 1*.txt 2*.txt 3*.txt' }],
  source: { from: 'NE40E V800R012C10 Command Reference', fidelity: 'documented' },
} as const satisfies Page;
