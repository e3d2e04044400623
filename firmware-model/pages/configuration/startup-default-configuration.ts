import type { Page } from '../../schema/page.ts';

export default {
  title: 'startup default-configuration',
  views: ['user'],
  effect: 'immediate',
  level: 3,
  forms: {
    startup: 'startup default-configuration <configuration-file>',
  },
  help: {
    startup: 'What the next startup loads',
    'default-configuration': 'File that a startup without a saved configuration loads',
  },
  parameters: {
    'configuration-file': { type: 'path', length: [8, 64], help: 'Name of a default configuration file: *.defcfg' },
  },
  examples: [{ view: 'user', line: 'startup default-configuration huawei.defcfg' }],
  source: { from: 'NE40E V800R012C10 Command Reference', fidelity: 'documented' },
} as const satisfies Page;
