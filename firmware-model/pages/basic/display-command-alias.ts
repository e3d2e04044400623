import type { Page } from '../../schema/page.ts';

export default {
  title: 'display command alias',
  views: ['all'],
  effect: 'immediate',
  level: 1,
  forms: {
    display: 'display command alias',
  },
  help: {
    display: 'Display current system information',
    command: 'Commands',
    alias: 'Words that stand for commands',
  },
  parameters: {},
  examples: [{ view: 'user', line: 'display command alias' }],
  source: { from: 'NE40E V800R012C10 Command Reference', fidelity: 'documented' },
} as const satisfies Page;
