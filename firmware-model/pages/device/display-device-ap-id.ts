import type { Page } from '../../schema/page.ts';

export default {
  title: 'display device ap-id',
  views: ['all'],
  effect: 'immediate',
  level: 1,
  forms: {
    display: 'display device ap-id <ap-id>',
  },
  help: {
    display: 'Display current system information',
    device: 'Boards',
    'ap-id': 'Access point of virtual access',
  },
  parameters: {
    'ap-id': { type: 'integer', range: [1024, 8191], help: 'Access point' },
  },
  examples: [{ view: 'user', line: 'display device ap-id 1024' }],
  source: { from: 'NE40E V800R012C10 Command Reference', fidelity: 'documented' },
} as const satisfies Page;
