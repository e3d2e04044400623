import type { Page } from '../../schema/page.ts';

export default {
  title: 'local-user change-password',
  views: ['user'],
  effect: 'immediate',
  level: 0,
  forms: {
    change: 'local-user change-password',
  },
  help: {
    'local-user': 'User that this router knows by itself',
    'change-password': "Change one's own password",
  },
  parameters: {},
  examples: [{ view: 'user', line: 'local-user change-password' }],
  source: { from: 'NE40E V800R012C10 Command Reference', fidelity: 'documented' },
} as const satisfies Page;
