import type { Page } from '../../schema/page.ts';

export default {
  title: 'save ap-id',
  views: ['user'],
  effect: 'immediate',
  level: 2,
  forms: {
    save: 'save ap-id <ap-id>',
  },
  help: {
    save: 'Save information',
    'ap-id': 'Configuration of an access point',
  },
  parameters: {
    'ap-id': { type: 'integer', range: [1024, 8191], help: 'Number of the access point' },
  },
  examples: [{ view: 'user', line: 'save ap-id 2000' }],
  source: { from: 'NE40E V800R012C10 Command Reference', fidelity: 'documented' },
} as const satisfies Page;
