import type { Page } from '../../schema/page.ts';

export default {
  title: 'reset virtual-system',
  views: ['user'],
  effect: 'immediate',
  level: 3,
  forms: {
    reset: 'reset virtual-system <vsName>',
  },
  help: {
    reset: 'Restart',
    'virtual-system': 'Virtual system',
  },
  parameters: {
    vsName: { type: 'string', length: [1, 31], caseSensitive: false, help: 'Name of the virtual system' },
  },
  examples: [{ view: 'user', line: 'reset virtual-system vs1' }],
  source: { from: 'NE40E V800R012C10 Command Reference', fidelity: 'documented' },
} as const satisfies Page;
