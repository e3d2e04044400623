import type { Page } from '../../schema/page.ts';

export default {
  title: 'compare configuration',
  views: ['user'],
  effect: 'immediate',
  level: 3,
  forms: {
    compare: 'compare configuration [ <configuration-file> ]',
  },
  help: {
    compare: 'Compare',
    configuration: 'The current configuration with a configuration file',
  },
  parameters: {
    'configuration-file': { type: 'path', length: [5, 64], help: 'Name of a configuration file: *.cfg, *.zip or *.dat' },
  },
  examples: [
    { view: 'user', line: 'compare configuration' },
    { view: 'user', line: 'compare configuration vrpcfg.cfg' },
  ],
  source: { from: 'NE40E V800R012C10 Command Reference', fidelity: 'documented' },
} as const satisfies Page;
