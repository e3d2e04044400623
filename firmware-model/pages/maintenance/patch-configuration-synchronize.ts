import type { Page } from '../../schema/page.ts';

export default {
  title: 'patch configuration-synchronize',
  views: ['user'],
  effect: 'immediate',
  level: 3,
  forms: {
    synchronize: 'patch configuration-synchronize',
  },
  help: {
    patch: 'Patches',
    'configuration-synchronize': 'Tell the slave main board of them',
  },
  parameters: {},
  examples: [{ view: 'user', line: 'patch configuration-synchronize' }],
  source: { from: 'NE40E V800R012C10 Command Reference', fidelity: 'documented' },
} as const satisfies Page;
