import type { Page } from '../../schema/page.ts';

export default {
  title: 'license revoke',
  views: ['user'],
  effect: 'immediate',
  level: 3,
  forms: {
    revoke: 'license revoke',
  },
  help: {
    license: 'Licence',
    revoke: 'Give it back',
  },
  parameters: {},
  examples: [{ view: 'user', line: 'license revoke' }],
  source: { from: 'NE40E V800R012C10 Command Reference', fidelity: 'documented' },
} as const satisfies Page;
