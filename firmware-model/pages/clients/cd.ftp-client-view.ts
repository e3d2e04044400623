import type { Page } from '../../schema/page.ts';

export default {
  title: 'cd',
  views: ['ftp-client'],
  effect: 'immediate',
  level: 0,
  forms: {
    cd: 'cd <pathname>',
  },
  help: {
    cd: 'Change the directory of the server',
  },
  parameters: {
    pathname: { type: 'string', length: [1, 255], caseSensitive: true, help: 'Directory of the server' },
  },
  examples: [{ view: 'ftp-client', line: 'cd new_folder' }],
  source: { from: 'NE40E V800R012C10 Command Reference', fidelity: 'documented' },
} as const satisfies Page;
