import type { Page } from '../../schema/page.ts';

export default {
  title: 'save (all views except the user view)',
  views: ['configuration'],
  effect: 'immediate',
  level: 2,
  forms: {
    file: 'save <configuration-file>',
  },
  help: {
    save: 'Save the configuration of the current view, in the system view the whole',
  },
  parameters: {
    'configuration-file': { type: 'path', length: [5, 64], help: 'Name of a configuration file: *.cfg, *.zip or *.dat' },
  },
  examples: [{ view: 'aaa', line: 'save aaa.cfg' }],
  source: { from: 'NE40E V800R012C10 Command Reference', fidelity: 'documented' },
} as const satisfies Page;
