import type { Page } from '../../schema/page.ts';

export default {
  title: 'display vty mode',
  views: ['all'],
  effect: 'immediate',
  level: 1,
  forms: {
    mode: 'display vty mode',
  },
  help: {
    display: 'Display current system information',
    vty: 'Virtual user terminal',
    mode: 'Who the terminal is used by',
  },
  parameters: {},
  examples: [{ view: 'user', line: 'display vty mode' }],
  source: { from: 'NE40E V800R012C10 Command Reference', fidelity: 'documented' },
} as const satisfies Page;
