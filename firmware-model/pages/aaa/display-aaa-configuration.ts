import type { Page } from '../../schema/page.ts';

export default {
  title: 'display aaa configuration',
  views: ['all'],
  effect: 'immediate',
  level: 1,
  forms: {
    display: 'display aaa configuration',
  },
  help: {
    display: 'Display current system information',
    aaa: 'AAA authentication',
    configuration: 'Configuration',
  },
  parameters: {},
  examples: [{ view: 'user', line: 'display aaa configuration' }],
  source: { from: 'NE40E V800R012C10 Command Reference', fidelity: 'documented' },
} as const satisfies Page;
