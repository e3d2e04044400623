import type { Page } from '../../schema/page.ts';

export default {
  title: 'display inventory license',
  views: ['user'],
  effect: 'immediate',
  level: 3,
  forms: {
    display: 'display inventory license',
  },
  help: {
    display: 'Display current system information',
    inventory: 'Inventory',
    license: 'Licence',
  },
  parameters: {},
  examples: [{ view: 'user', line: 'display inventory license' }],
  source: { from: 'NE40E V800R012C10 Command Reference', fidelity: 'documented' },
} as const satisfies Page;
