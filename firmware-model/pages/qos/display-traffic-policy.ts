import type { Page } from '../../schema/page.ts';

export default {
  title: 'display traffic policy',
  views: ['all'],
  effect: 'immediate',
  level: 1,
  forms: { show: 'display traffic policy user-defined [ <policy-name> [ classifier <classifier-name> ] ]' },
  help: {
    display: 'Display information',
    traffic: 'Traffic',
    policy: 'Traffic policies',
    'user-defined': 'Those that are configured',
    classifier: 'One classifier of it',
  },
  parameters: {
    'policy-name': { type: 'string', length: [1, 127], caseSensitive: true, help: 'Name of the policy' },
    'classifier-name': { type: 'string', length: [1, 127], caseSensitive: true, help: 'Name of the classifier' },
  },
  examples: [{ view: 'user', line: 'display traffic policy user-defined p1' }],
  source: { from: 'NE40E V800R012C10 Command Reference', fidelity: 'documented' },
} as const satisfies Page;
