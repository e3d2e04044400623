import type { Page } from '../../schema/page.ts';

export default {
  title: 'get',
  views: ['ftp-client'],
  effect: 'immediate',
  level: 0,
  forms: {
    get: 'get <remote-filename> [ <local-filename> ]',
  },
  help: {
    get: 'Fetch a file to the card',
  },
  parameters: {
    'remote-filename': { type: 'string', length: [1, 128], caseSensitive: true, help: 'File of the server' },
    'local-filename': { type: 'string', length: [1, 128], caseSensitive: true, help: 'Name on the card' },
  },
  examples: [{ view: 'ftp-client', line: 'get vrp.cc vrp1.cc' }],
  source: { from: 'NE40E V800R012C10 Command Reference', fidelity: 'documented' },
} as const satisfies Page;
