import type { Page } from '../../schema/page.ts';

export default {
  title: 'reset route-policy counters',
  views: ['user'],
  effect: 'immediate',
  level: 3,
  forms: { reset: 'reset route-policy <route-policy-name> counters' },
  help: { reset: 'Begin counting anew', 'route-policy': 'Route policy', counters: 'How often its nodes have fitted' },
  parameters: { 'route-policy-name': { type: 'string', length: [1, 200], caseSensitive: true, help: 'Name of the policy' } },
  examples: [{ view: 'user', line: 'reset route-policy policy1 counters' }],
  source: { from: 'NE40E V800R012C10 Command Reference', fidelity: 'documented' },
} as const satisfies Page;
