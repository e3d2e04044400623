import type { Page } from '../../schema/page.ts';

export default {
  title: 'display debugging',
  views: ['all'],
  effect: 'immediate',
  level: 1,
  forms: { display: 'display debugging' },
  help: { display: 'Display current system information', debugging: 'Debugging that is switched on' },
  parameters: {},
  examples: [{ view: 'user', line: 'display debugging' }],
  source: { from: 'NE40E V800R012C10 Command Reference, display debugging (All views)', fidelity: 'documented' },
} as const satisfies Page;
