import type { Page } from '../../schema/page.ts';

export default {
  title: 'mkdir',
  views: ['ftp-client'],
  effect: 'immediate',
  level: 0,
  forms: {
    mkdir: 'mkdir <remote-directory>',
  },
  help: {
    mkdir: 'Create a directory of the server',
  },
  parameters: {
    'remote-directory': { type: 'string', length: [1, 255], caseSensitive: true, help: 'Directory of the server' },
  },
  examples: [{ view: 'ftp-client', line: 'mkdir new_folder' }],
  source: { from: 'NE40E V800R012C10 Command Reference', fidelity: 'documented' },
} as const satisfies Page;
