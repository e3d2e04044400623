import type { Page } from '../../schema/page.ts';

export default {
  title: 'display this interface',
  views: ['interface'],
  effect: 'immediate',
  level: 1,
  forms: {
    this: 'display this interface',
  },
  help: {
    display: 'Display what is there',
    this: 'What the view is of',
    interface: 'The interface of the view',
  },
  parameters: {},
  examples: [{ view: 'interface', line: 'display this interface' }],
  source: { from: 'NE40E V800R012C10 Command Reference', fidelity: 'documented' },
} as const satisfies Page;
