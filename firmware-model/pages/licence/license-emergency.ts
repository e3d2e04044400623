import type { Page } from '../../schema/page.ts';

export default {
  title: 'license emergency',
  views: ['user'],
  effect: 'immediate',
  level: 3,
  forms: {
    emergency: 'license emergency',
  },
  help: {
    license: 'Licence',
    emergency: 'Emergency',
  },
  parameters: {},
  examples: [{ view: 'user', line: 'license emergency' }],
  source: { from: 'NE40E V800R012C10 Command Reference', fidelity: 'documented' },
} as const satisfies Page;
