import type { Page } from '../../schema/page.ts';

export default {
  title: 'display this',
  views: ['all'],
  effect: 'immediate',
  level: 1,
  forms: {
    this: 'display this',
    default: 'display this include-default',
    inheritance: 'display this inheritance [ no-comment ]',
  },
  help: {
    display: 'Display current system information',
    this: 'Configuration of the current view',
    'include-default': 'Show defaults as well',
    inheritance: 'Configuration with what it inherits from command groups',
    'no-comment': 'Without comments on what is inherited',
  },
  parameters: {},
  examples: [
    { view: 'system', line: 'display this' },
    { view: 'system', line: 'display this include-default' },
  ],
  source: { from: 'NE40E V800R012C10 Command Reference', fidelity: 'documented' },
} as const satisfies Page;
