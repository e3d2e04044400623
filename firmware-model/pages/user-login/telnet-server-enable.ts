import type { Page } from '../../schema/page.ts';

export default {
  title: 'telnet server enable',
  views: ['system'],
  effect: 'candidate',
  level: 3,
  forms: {
    enable: 'telnet server enable',
    undo: 'undo telnet server enable',
  },
  help: {
    telnet: 'Telnet',
    server: 'Server',
    enable: 'Enable',
    undo: 'Delete or restore a setting',
  },
  parameters: {},
  configuration: {
    enable: { set: 'telnet server enable' },
    undo: { handled: 'telnet server enable' },
  },
  examples: [{ view: 'system', line: 'telnet server enable' }],
  source: { from: 'NE40E V800R012C10 Command Reference', fidelity: 'documented' },
} as const satisfies Page;
