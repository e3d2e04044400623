import type { Page } from '../../schema/page.ts';

export default {
  title: 'save',
  views: ['user'],
  effect: 'immediate',
  level: 2,
  forms: {
    save: 'save',
    file: 'save <configuration-file>',
  },
  help: {
    save: 'Save the current configuration',
  },
  parameters: {
    'configuration-file': { type: 'path', length: [5, 64], help: 'Name of a configuration file: *.cfg, *.zip or *.dat' },
  },
  examples: [
    { view: 'user', line: 'save' },
    { view: 'user', line: 'save ne.cfg' },
  ],
  source: { from: 'NE40E V800R012C10 Command Reference', fidelity: 'documented' },
} as const satisfies Page;
