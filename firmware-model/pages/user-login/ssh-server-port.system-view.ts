import type { Page } from '../../schema/page.ts';

export default {
  title: 'ssh server port (System view)',
  views: ['system'],
  effect: 'candidate',
  level: 3,
  forms: {
    ipv4: 'ssh ipv4 server port <port-number>',
    ipv6: 'ssh ipv6 server port <port-number>',
    undoIpv4: 'undo ssh ipv4 server port',
    undoIpv6: 'undo ssh ipv6 server port',
  },
  help: {
    ssh: 'Secure Shell',
    ipv4: 'IPv4',
    server: 'Server',
    port: 'Port that is listened on',
    ipv6: 'IPv6',
    undo: 'Delete or restore a setting',
  },
  parameters: {
    'port-number': { type: 'integer', range: [22, 65535], help: 'Number of the port' },
  },
  configuration: {
    ipv4: { set: 'ssh ipv4 server port', default: 'ssh ipv4 server port 22' },
    ipv6: { set: 'ssh ipv6 server port', default: 'ssh ipv6 server port 22' },
    undoIpv4: { clear: 'ssh ipv4 server port' },
    undoIpv6: { clear: 'ssh ipv6 server port' },
  },
  examples: [{ view: 'system', line: 'ssh ipv4 server port 1025' }],
  source: { from: 'NE40E V800R012C10 Command Reference', fidelity: 'documented' },
} as const satisfies Page;
