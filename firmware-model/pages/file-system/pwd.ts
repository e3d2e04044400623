import type { Page } from '../../schema/page.ts';

export default {
  title: 'pwd (User view)',
  views: ['user'],
  effect: 'immediate',
  level: 3,
  forms: {
    display: 'pwd',
  },
  help: {
    pwd: 'Display the current working directory',
  },
  parameters: {},
  examples: [{ view: 'user', line: 'pwd' }],
  source: { from: 'NE40E V800R012C10 Command Reference', fidelity: 'documented' },
} as const satisfies Page;
