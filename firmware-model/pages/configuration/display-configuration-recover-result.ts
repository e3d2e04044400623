import type { Page } from '../../schema/page.ts';

export default {
  title: 'display configuration recover-result',
  views: ['all'],
  effect: 'immediate',
  level: 1,
  forms: {
    result: 'display configuration recover-result',
  },
  help: {
    display: 'Display current system information',
    configuration: 'Configuration information',
    'recover-result': 'How the configuration was restored at startup',
  },
  parameters: {},
  examples: [{ view: 'user', line: 'display configuration recover-result' }],
  source: { from: 'NE40E V800R012C10 Command Reference', fidelity: 'documented' },
} as const satisfies Page;
