import type { Page } from '../../schema/page.ts';

export default {
  title: 'display patch-information',
  views: ['all'],
  effect: 'immediate',
  level: 1,
  forms: {
    patch: 'display patch-information [ verbose | history ]',
  },
  help: {
    display: 'Display information',
    'patch-information': 'Patches that are loaded',
    verbose: 'In detail',
    history: 'Those that were',
  },
  parameters: {},
  examples: [
    { view: 'user', line: 'display patch-information' },
    { view: 'user', line: 'display patch-information verbose' },
  ],
  source: { from: 'NE40E V800R012C10 Command Reference', fidelity: 'documented' },
} as const satisfies Page;
