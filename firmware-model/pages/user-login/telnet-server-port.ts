import type { Page } from '../../schema/page.ts';

export default {
  title: 'telnet server port',
  views: ['system'],
  effect: 'candidate',
  level: 3,
  forms: {
    set: 'telnet server port <port-number>',
    undo: 'undo telnet server port',
  },
  help: {
    telnet: 'Telnet',
    server: 'Server',
    port: 'Port that is listened on',
    undo: 'Delete or restore a setting',
  },
  parameters: {
    'port-number': { type: 'integer', range: [23, 65535], help: 'Number of the port' },
  },
  configuration: {
    set: { set: 'telnet server port', default: 'telnet server port 23' },
    undo: { clear: 'telnet server port' },
  },
  examples: [{ view: 'system', line: 'telnet server port 1025' }],
  source: { from: 'NE40E V800R012C10 Command Reference', fidelity: 'documented' },
} as const satisfies Page;
