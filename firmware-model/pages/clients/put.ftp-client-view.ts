import type { Page } from '../../schema/page.ts';

export default {
  title: 'put',
  views: ['ftp-client'],
  effect: 'immediate',
  level: 0,
  forms: {
    put: 'put <local-filename> [ <remote-filename> ]',
  },
  help: {
    put: 'Send a file of the card',
  },
  parameters: {
    'local-filename': { type: 'string', length: [1, 128], caseSensitive: true, help: 'File of the card' },
    'remote-filename': { type: 'string', length: [1, 128], caseSensitive: true, help: 'Name on the server' },
  },
  examples: [{ view: 'ftp-client', line: 'put sample2.txt sample1.txt' }],
  source: { from: 'NE40E V800R012C10 Command Reference', fidelity: 'documented' },
} as const satisfies Page;
