import type { Page } from '../../schema/page.ts';

export default {
  title: 'switch virtual-system',
  views: ['user'],
  effect: 'immediate',
  level: 3,
  forms: {
    switch: 'switch virtual-system <vs-name>',
  },
  help: {
    switch: 'Switch',
    'virtual-system': 'Virtual system',
  },
  parameters: {
    'vs-name': { type: 'string', length: [1, 31], caseSensitive: false, help: 'Name of the virtual system' },
  },
  examples: [{ view: 'user', line: 'switch virtual-system vs1' }],
  source: { from: 'NE40E V800R012C10 Command Reference', fidelity: 'documented' },
} as const satisfies Page;
