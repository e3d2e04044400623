import type { Page } from '../../schema/page.ts';

export default {
  title: 'startup saved-configuration',
  views: ['user'],
  effect: 'immediate',
  level: 3,
  forms: {
    startup: 'startup saved-configuration <configuration-file>',
  },
  help: {
    startup: 'Set files for the next startup',
    'saved-configuration': 'Configuration file that the next startup loads',
  },
  parameters: {
    'configuration-file': { type: 'path', length: [5, 64], help: 'Name of a configuration file: *.cfg, *.zip or *.dat' },
  },
  examples: [{ view: 'user', line: 'startup saved-configuration huawei.cfg' }],
  source: { from: 'NE40E V800R012C10 Command Reference', fidelity: 'documented' },
} as const satisfies Page;
