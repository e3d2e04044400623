import type { Page } from '../../schema/page.ts';

export default {
  title: 'abort',
  views: ['configuration'],
  within: 'command group ',
  effect: 'immediate',
  level: 2,
  forms: {
    abort: 'abort',
  },
  help: {
    abort: 'Leave the group of commands and drop what has been entered',
  },
  parameters: {},
  examples: [{ view: 'system', line: 'abort' }],
  source: { from: 'NE40E V800R012C10 Command Reference', fidelity: 'documented' },
} as const satisfies Page;
