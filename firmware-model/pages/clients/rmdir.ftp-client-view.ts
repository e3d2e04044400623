import type { Page } from '../../schema/page.ts';

export default {
  title: 'rmdir',
  views: ['ftp-client'],
  effect: 'immediate',
  level: 0,
  forms: {
    rmdir: 'rmdir <remote-directory>',
  },
  help: {
    rmdir: 'Delete a directory of the server',
  },
  parameters: {
    'remote-directory': { type: 'string', length: [1, 255], caseSensitive: true, help: 'Directory of the server' },
  },
  examples: [{ view: 'ftp-client', line: 'rmdir new_folder' }],
  source: { from: 'NE40E V800R012C10 Command Reference', fidelity: 'documented' },
} as const satisfies Page;
