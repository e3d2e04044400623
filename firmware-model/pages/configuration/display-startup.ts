import type { Page } from '../../schema/page.ts';

export default {
  title: 'display startup',
  views: ['all'],
  effect: 'immediate',
  level: 1,
  forms: {
    startup: 'display startup',
  },
  help: {
    display: 'Display current system information',
    startup: 'Files of this startup and the next',
  },
  parameters: {},
  examples: [{ view: 'user', line: 'display startup' }],
  source: { from: 'NE40E V800R012C10 Command Reference', fidelity: 'documented' },
} as const satisfies Page;
