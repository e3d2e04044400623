import type { Page } from '../../schema/page.ts';

export default {
  title: 'configuration inconsistent slave detect enable',
  views: ['system'],
  effect: 'candidate',
  level: 3,
  forms: {
    set: 'configuration inconsistent slave detect enable',
    undo: 'undo configuration inconsistent slave detect enable',
  },
  help: {
    configuration: 'Configuration',
    inconsistent: 'Difference between main boards',
    slave: 'Slave main board',
    detect: 'Look for it',
    enable: 'Enable',
    undo: 'Delete or restore a setting',
  },
  parameters: {},
  configuration: {
    set: { set: 'configuration inconsistent slave detect enable', default: 'configuration inconsistent slave detect enable' },
    undo: { clear: 'configuration inconsistent slave detect enable', line: 'undo configuration inconsistent slave detect enable' },
  },
  examples: [{ view: 'system', line: 'configuration inconsistent slave detect enable' }],
  source: { from: 'NE40E V800R012C10 Command Reference', fidelity: 'documented' },
} as const satisfies Page;
