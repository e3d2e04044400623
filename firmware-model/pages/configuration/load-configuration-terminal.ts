import type { Page } from '../../schema/page.ts';

export default {
  title: 'load configuration terminal',
  views: ['configuration'],
  effect: 'immediate',
  level: 3,
  twoPhase: true,
  forms: {
    terminal: 'load configuration terminal',
  },
  help: {
    load: 'Load',
    configuration: 'Configuration into the candidate',
    terminal: 'Differences that are pasted here',
  },
  parameters: {},
  examples: [{ view: 'system', line: 'load configuration terminal' }],
  source: { from: 'NE40E V800R012C10 Command Reference', fidelity: 'documented' },
} as const satisfies Page;
