import type { Page } from '../../schema/page.ts';

export default {
  title: 'license verify',
  views: ['user'],
  effect: 'immediate',
  level: 3,
  forms: {
    verify: 'license verify <file-name>',
  },
  help: {
    license: 'Licence',
    verify: 'Look whether it would do',
  },
  parameters: {
    'file-name': { type: 'string', length: [5, 127], caseSensitive: true, help: 'Licence file' },
  },
  examples: [{ view: 'user', line: 'license verify license.dat' }],
  source: { from: 'NE40E V800R012C10 Command Reference', fidelity: 'documented' },
} as const satisfies Page;
