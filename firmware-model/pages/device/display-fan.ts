import type { Page } from '../../schema/page.ts';

export default {
  title: 'display fan',
  views: ['all'],
  effect: 'immediate',
  level: 1,
  forms: {
    all: 'display fan',
    virtualAccess: 'display fan ap-id <ap-id>',
  },
  help: {
    display: 'Display information',
    fan: 'Fan frames',
    'ap-id': 'Access point of virtual access',
  },
  parameters: {
    'ap-id': { type: 'integer', range: [1024, 8191], help: 'Access point of virtual access' },
  },
  examples: [{ view: 'user', line: 'display fan' }],
  source: { from: 'NE40E V800R012C10 Command Reference, display fan power', fidelity: 'documented' },
} as const satisfies Page;
