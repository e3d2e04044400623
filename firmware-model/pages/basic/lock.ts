import type { Page } from '../../schema/page.ts';

export default {
  title: 'lock (User view)',
  views: ['user'],
  effect: 'immediate',
  level: 1,
  forms: {
    lock: 'lock',
  },
  help: {
    lock: 'Lock this terminal',
  },
  parameters: {},
  examples: [{ view: 'user', line: 'lock' }],
  source: { from: 'NE40E V800R012C10 Command Reference', fidelity: 'documented' },
} as const satisfies Page;
