import type { Page } from '../../schema/page.ts';

export default {
  title: 'software-package',
  views: ['user'],
  effect: 'immediate',
  level: 3,
  forms: {
    integrate: 'integrate software-package <original-package> <integrated-package>',
    restore: 'restore software-package <integrated-package>',
  },
  help: {
    integrate: 'Put packages together',
    'software-package': 'System software package',
    restore: 'Take packages apart',
  },
  parameters: {
    'original-package': { type: 'string', length: [1, 127], caseSensitive: true, help: 'Package' },
    'integrated-package': { type: 'string', length: [1, 127], caseSensitive: true, help: 'Package' },
  },
  examples: [
    { view: 'user', line: 'integrate software-package a.cc b.cc' },
    { view: 'user', line: 'restore software-package a.cc' },
  ],
  source: { from: 'NE40E V800R012C10 Command Reference', fidelity: 'documented' },
} as const satisfies Page;
