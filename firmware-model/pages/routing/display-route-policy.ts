import type { Page } from '../../schema/page.ts';

export default {
  title: 'display route-policy',
  views: ['all'],
  effect: 'immediate',
  level: 1,
  forms: { show: 'display route-policy [ <route-policy-name> ]' },
  help: { display: 'Display information', 'route-policy': 'Route policies' },
  parameters: { 'route-policy-name': { type: 'string', length: [1, 200], caseSensitive: true, help: 'Name of the policy' } },
  examples: [{ view: 'user', line: 'display route-policy policy1' }],
  source: { from: 'NE40E V800R012C10 Command Reference', fidelity: 'documented' },
} as const satisfies Page;
