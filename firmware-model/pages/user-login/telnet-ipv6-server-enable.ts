import type { Page } from '../../schema/page.ts';

export default {
  title: 'telnet ipv6 server enable',
  views: ['system'],
  effect: 'candidate',
  level: 3,
  forms: {
    enable: 'telnet ipv6 server enable',
    undo: 'undo telnet ipv6 server enable',
  },
  help: {
    telnet: 'Telnet',
    ipv6: 'IPv6',
    server: 'Server',
    enable: 'Enable',
    undo: 'Delete or restore a setting',
  },
  parameters: {},
  configuration: {
    enable: { set: 'telnet ipv6 server enable' },
    undo: { handled: 'telnet ipv6 server enable' },
  },
  examples: [{ view: 'system', line: 'telnet ipv6 server enable' }],
  source: { from: 'NE40E V800R012C10 Command Reference', fidelity: 'documented' },
} as const satisfies Page;
