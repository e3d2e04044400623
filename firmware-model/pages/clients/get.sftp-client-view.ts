import type { Page } from '../../schema/page.ts';

export default {
  title: 'get (SFTP client view)',
  views: ['sftp-client'],
  effect: 'immediate',
  level: 0,
  forms: {
    get: 'get <remote-filename> [ <local-filename> ]',
  },
  help: {
    get: 'Fetch a file to the card',
  },
  parameters: {
    'remote-filename': { type: 'string', length: [1, 255], caseSensitive: true, help: 'File of the server' },
    'local-filename': { type: 'string', length: [1, 255], caseSensitive: true, help: 'Name on the card' },
  },
  examples: [{ view: 'sftp-client', line: 'get ca.cer' }],
  source: { from: 'NE40E V800R012C10 Command Reference', fidelity: 'documented' },
} as const satisfies Page;
