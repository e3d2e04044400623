import type { Page } from '../../schema/page.ts';

export default {
  title: 'display software info',
  views: ['all'],
  effect: 'immediate',
  level: 1,
  forms: {
    info: 'display software info',
  },
  help: {
    display: 'Display information',
    software: 'System software',
    info: 'Its package',
  },
  parameters: {},
  examples: [{ view: 'user', line: 'display software info' }],
  source: { from: 'NE40E V800R012C10 Command Reference', fidelity: 'documented' },
} as const satisfies Page;
