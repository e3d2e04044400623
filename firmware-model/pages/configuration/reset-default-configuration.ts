import type { Page } from '../../schema/page.ts';

export default {
  title: 'reset default-configuration',
  views: ['user'],
  effect: 'immediate',
  level: 3,
  forms: {
    reset: 'reset default-configuration',
  },
  help: {
    reset: 'Reset what the device holds',
    'default-configuration': 'Default configuration file',
  },
  parameters: {},
  examples: [{ view: 'user', line: 'reset default-configuration' }],
  source: { from: 'NE40E V800R012C10 Command Reference', fidelity: 'documented' },
} as const satisfies Page;
