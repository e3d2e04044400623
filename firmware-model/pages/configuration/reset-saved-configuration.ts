import type { Page } from '../../schema/page.ts';

export default {
  title: 'reset saved-configuration',
  views: ['user'],
  effect: 'immediate',
  level: 3,
  forms: {
    reset: 'reset saved-configuration',
  },
  help: {
    reset: 'Reset what the device holds',
    'saved-configuration': 'Configuration file of the next startup',
  },
  parameters: {},
  examples: [{ view: 'user', line: 'reset saved-configuration' }],
  source: { from: 'NE40E V800R012C10 Command Reference', fidelity: 'documented' },
} as const satisfies Page;
