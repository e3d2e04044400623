import type { Page } from '../../schema/page.ts';

export default {
  title: 'display hotkey',
  views: ['all'],
  effect: 'immediate',
  level: 1,
  forms: {
    display: 'display hotkey',
  },
  help: {
    display: 'Display current system information',
    hotkey: 'Keys and what they stand for',
  },
  parameters: {},
  examples: [{ view: 'user', line: 'display hotkey' }],
  source: { from: 'NE40E V800R012C10 Command Reference', fidelity: 'documented' },
} as const satisfies Page;
