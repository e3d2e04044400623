import type { Page } from '../../schema/page.ts';

export default {
  title: 'display terminal command alias',
  views: ['all'],
  effect: 'immediate',
  level: 1,
  forms: {
    display: 'display terminal command alias',
  },
  help: {
    display: 'Display current system information',
    terminal: 'Settings of this terminal',
    command: 'Commands',
    alias: 'Whether words stand for commands',
  },
  parameters: {},
  examples: [{ view: 'system', line: 'display terminal command alias' }],
  source: { from: 'NE40E V800R012C10 Command Reference', fidelity: 'documented' },
} as const satisfies Page;
