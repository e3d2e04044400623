import type { Page } from '../../schema/page.ts';

export default {
  title: 'display saved-configuration',
  views: ['all'],
  effect: 'immediate',
  level: 3,
  forms: {
    saved: 'display saved-configuration',
    last: 'display saved-configuration last',
    time: 'display saved-configuration time',
    configuration: 'display saved-configuration configuration',
    file: 'display configuration <configuration-file>',
  },
  help: {
    display: 'Display current system information',
    'saved-configuration': 'Configuration file of the next startup',
    last: 'Configuration saved last',
    time: 'When the configuration was saved',
    configuration: 'Settings of automatic saving',
  },
  parameters: {
    'configuration-file': { type: 'path', length: [5, 64], help: 'Name of a configuration file: *.cfg, *.zip or *.dat' },
  },
  examples: [
    { view: 'user', line: 'display saved-configuration' },
    { view: 'user', line: 'display saved-configuration time' },
    { view: 'user', line: 'display saved-configuration configuration' },
    { view: 'user', line: 'display configuration vrpcfg.cfg' },
  ],
  source: { from: 'NE40E V800R012C10 Command Reference', fidelity: 'documented' },
} as const satisfies Page;
