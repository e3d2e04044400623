import type { Page } from '../../schema/page.ts';

export default {
  title: 'save all virtual-systems',
  views: ['user'],
  effect: 'immediate',
  level: 3,
  forms: {
    save: 'save all virtual-systems',
  },
  help: {
    save: 'Save',
    all: 'All',
    'virtual-systems': 'Virtual systems',
  },
  parameters: {},
  examples: [{ view: 'user', line: 'save all virtual-systems' }],
  source: { from: 'NE40E V800R012C10 Command Reference', fidelity: 'documented' },
} as const satisfies Page;
