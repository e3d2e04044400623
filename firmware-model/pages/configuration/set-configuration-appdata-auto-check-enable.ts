import type { Page } from '../../schema/page.ts';

export default {
  title: 'set configuration appdata auto-check enable',
  views: ['system'],
  effect: 'candidate',
  level: 3,
  forms: {
    set: 'set configuration appdata auto-check enable',
    undo: 'undo set configuration appdata auto-check enable',
  },
  help: {
    set: 'Set',
    configuration: 'Configuration',
    appdata: 'Data of services',
    'auto-check': 'Compare it by itself',
    enable: 'Enable',
    undo: 'Delete or restore a setting',
  },
  parameters: {},
  configuration: {
    set: { set: 'set configuration appdata auto-check enable' },
    undo: { clear: 'set configuration appdata auto-check enable' },
  },
  examples: [
    { view: 'system', line: 'undo set configuration appdata auto-check enable' },
    { view: 'system', line: 'set configuration appdata auto-check enable' },
  ],
  source: { from: 'NE40E V800R012C10 Command Reference', fidelity: 'documented' },
} as const satisfies Page;
