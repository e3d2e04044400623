import type { Page } from '../../schema/page.ts';

export default {
  title: 'append',
  views: ['ftp-client'],
  effect: 'immediate',
  level: 0,
  forms: {
    append: 'append <local-filename> [ <remote-filename> ]',
  },
  help: {
    append: 'Add a file of the card to one of the server',
  },
  parameters: {
    'local-filename': { type: 'string', length: [1, 128], caseSensitive: true, help: 'File of the card' },
    'remote-filename': { type: 'string', length: [1, 128], caseSensitive: true, help: 'Name on the server' },
  },
  examples: [{ view: 'ftp-client', line: 'append sample2.txt sample1.txt' }],
  source: { from: 'NE40E V800R012C10 Command Reference', fidelity: 'documented' },
} as const satisfies Page;
