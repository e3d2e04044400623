import type { Page } from '../../schema/page.ts';

export default {
  title: 'telnet ipv6 server port',
  views: ['system'],
  effect: 'candidate',
  level: 3,
  forms: {
    set: 'telnet ipv6 server port <port-number>',
    undo: 'undo telnet ipv6 server port',
  },
  help: {
    telnet: 'Telnet',
    ipv6: 'IPv6',
    server: 'Server',
    port: 'Port that is listened on',
    undo: 'Delete or restore a setting',
  },
  parameters: {
    'port-number': { type: 'integer', range: [23, 65535], help: 'Number of the port' },
  },
  configuration: {
    set: { set: 'telnet ipv6 server port', default: 'telnet ipv6 server port 23' },
    undo: { clear: 'telnet ipv6 server port' },
  },
  examples: [{ view: 'system', line: 'telnet ipv6 server port 1025' }],
  source: { from: 'NE40E V800R012C10 Command Reference', fidelity: 'documented' },
} as const satisfies Page;
