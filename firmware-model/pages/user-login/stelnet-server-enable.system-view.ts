import type { Page } from '../../schema/page.ts';

export default {
  title: 'stelnet server enable (System view)',
  views: ['system'],
  effect: 'candidate',
  level: 3,
  forms: {
    ipv4: 'stelnet ipv4 server enable',
    ipv6: 'stelnet ipv6 server enable',
    undoIpv4: 'undo stelnet ipv4 server enable',
    undoIpv6: 'undo stelnet ipv6 server enable',
  },
  help: {
    stelnet: 'Secure Telnet',
    ipv4: 'IPv4',
    server: 'Server',
    enable: 'Enable',
    ipv6: 'IPv6',
    undo: 'Delete or restore a setting',
  },
  parameters: {},
  configuration: {
    ipv4: { set: 'stelnet ipv4 server enable' },
    ipv6: { set: 'stelnet ipv6 server enable' },
    undoIpv4: { handled: 'stelnet ipv4 server enable' },
    undoIpv6: { handled: 'stelnet ipv6 server enable' },
  },
  examples: [{ view: 'system', line: 'stelnet ipv4 server enable' }],
  source: { from: 'NE40E V800R012C10 Command Reference', fidelity: 'documented' },
} as const satisfies Page;
