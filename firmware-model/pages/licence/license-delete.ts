import type { Page } from '../../schema/page.ts';

export default {
  title: 'license delete',
  views: ['user'],
  effect: 'immediate',
  level: 3,
  forms: {
    delete: 'license delete <file-name>',
  },
  help: {
    license: 'Licence',
    delete: 'Erase its file',
  },
  parameters: {
    'file-name': { type: 'string', length: [1, 127], caseSensitive: true, help: 'Licence file' },
  },
  examples: [{ view: 'user', line: 'license delete license.dat' }],
  source: { from: 'NE40E V800R012C10 Command Reference', fidelity: 'documented' },
} as const satisfies Page;
