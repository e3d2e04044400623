import type { Page } from '../../schema/page.ts';

export default {
  title: 'display paf',
  views: ['all'],
  effect: 'immediate',
  level: 1,
  forms: { values: 'display paf [ verbose ]' },
  help: { display: 'Display information', paf: 'Product adaptive file', verbose: 'With bounds and defaults' },
  parameters: {},
  examples: [
    { view: 'user', line: 'display paf' },
    { view: 'user', line: 'display paf verbose' },
  ],
  source: { from: 'NE40E V800R012C10 Command Reference', fidelity: 'documented' },
} as const satisfies Page;
