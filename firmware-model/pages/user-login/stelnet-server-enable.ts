import type { Page } from '../../schema/page.ts';

export default {
  title: 'stelnet server enable',
  views: ['system'],
  effect: 'candidate',
  level: 3,
  forms: {
    enable: 'stelnet server enable',
    undo: 'undo stelnet server enable',
  },
  help: {
    stelnet: 'Secure Telnet',
    server: 'Server',
    enable: 'Enable',
    undo: 'Delete or restore a setting',
  },
  parameters: {},
  configuration: {
    enable: { set: 'stelnet server enable' },
    undo: { handled: 'stelnet server enable' },
  },
  examples: [{ view: 'system', line: 'stelnet server enable' }],
  source: { from: 'NE40E V800R012C10 Command Reference', fidelity: 'documented' },
} as const satisfies Page;
