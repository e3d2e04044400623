import type { Page } from '../../schema/page.ts';

export default {
  title: 'scp server enable',
  views: ['system'],
  effect: 'candidate',
  level: 3,
  forms: {
    enable: 'scp server enable',
    undo: 'undo scp server enable',
    enable4: 'scp ipv4 server enable',
    enable6: 'scp ipv6 server enable',
    undo4: 'undo scp ipv4 server enable',
    undo6: 'undo scp ipv6 server enable',
  },
  help: {
    scp: 'SCP server',
    server: 'Server',
    enable: 'Enable',
    undo: 'Delete or restore a setting',
    ipv4: 'Over IPv4',
    ipv6: 'Over IPv6',
  },
  parameters: {},
  configuration: {
    enable: { set: 'scp server enable' },
    undo: { clear: 'scp server enable' },
    enable4: { set: 'scp ipv4 server enable' },
    enable6: { set: 'scp ipv6 server enable' },
    undo4: { clear: 'scp ipv4 server enable' },
    undo6: { clear: 'scp ipv6 server enable' },
  },
  examples: [
    { view: 'system', line: 'scp server enable' },
    { view: 'system', line: 'undo scp server enable' },
    { view: 'system', line: 'scp ipv4 server enable' },
  ],
  source: { from: 'NE40E V800R012C10 Command Reference', fidelity: 'documented' },
} as const satisfies Page;
