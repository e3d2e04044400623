import type { Page } from '../../schema/page.ts';

export default {
  title: 'display configuration changes',
  views: ['all'],
  effect: 'immediate',
  level: 3,
  forms: {
    file: 'display configuration changes [ { running file <file-name> | file <file-name> running } [ with-tag ] ]',
    label: 'display configuration changes { running label <label> | label <label> running } [ with-tag ]',
  },
  help: {
    display: 'Display information',
    configuration: 'Configuration information',
    changes: 'Differences between configurations',
    running: 'The running configuration',
    file: 'A configuration file',
    label: 'A rollback point by its label',
    'with-tag': 'With the tag of a replacement',
  },
  parameters: {
    'file-name': { type: 'path', length: [5, 64], help: 'Name of a configuration file: *.cfg, *.zip or *.dat' },
    label: { type: 'string', length: [1, 256], caseSensitive: true, help: 'Label of the rollback point' },
  },
  examples: [{ view: 'user', line: 'display configuration changes running file vrpcfg.cfg' }],
  source: { from: 'NE40E V800R012C10 Command Reference', fidelity: 'documented' },
} as const satisfies Page;
