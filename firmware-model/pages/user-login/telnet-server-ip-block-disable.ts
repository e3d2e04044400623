import type { Page } from '../../schema/page.ts';

export default {
  title: 'telnet server ip-block disable',
  views: ['system'],
  effect: 'candidate',
  level: 3,
  forms: {
    disable: 'telnet server ip-block disable',
    undo: 'undo telnet server ip-block disable',
  },
  help: {
    telnet: 'Telnet',
    server: 'Server',
    'ip-block': 'Blocking of addresses',
    disable: 'Disable',
    undo: 'Delete or restore a setting',
  },
  parameters: {},
  configuration: {
    disable: { set: 'telnet server ip-block disable' },
    undo: { clear: 'telnet server ip-block disable' },
  },
  examples: [{ view: 'system', line: 'telnet server ip-block disable' }],
  source: { from: 'NE40E V800R012C10 Command Reference', fidelity: 'documented' },
} as const satisfies Page;
