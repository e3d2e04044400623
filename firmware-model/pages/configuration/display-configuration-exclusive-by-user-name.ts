import type { Page } from '../../schema/page.ts';

export default {
  title: 'display configuration exclusive by-user-name',
  views: ['all'],
  effect: 'immediate',
  level: 1,
  forms: {
    lock: 'display configuration exclusive by-user-name',
  },
  help: {
    display: 'Display current system information',
    configuration: 'Configuration information',
    exclusive: 'Lock on the configuration',
    'by-user-name': 'Lock set for a user by name',
  },
  parameters: {},
  examples: [{ view: 'user', line: 'display configuration exclusive by-user-name' }],
  source: { from: 'NE40E V800R012C10 Command Reference', fidelity: 'documented' },
} as const satisfies Page;
