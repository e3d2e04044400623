import type { Page } from '../../schema/page.ts';

export default {
  title: 'license active',
  views: ['user'],
  effect: 'immediate',
  level: 3,
  forms: {
    active: 'license active <file-name>',
  },
  help: {
    license: 'Licence',
    active: 'Bring it into effect',
  },
  parameters: {
    'file-name': { type: 'string', length: [5, 127], caseSensitive: true, help: 'Licence file' },
  },
  examples: [{ view: 'user', line: 'license active license.dat' }],
  source: { from: 'NE40E V800R012C10 Command Reference', fidelity: 'documented' },
} as const satisfies Page;
