import type { Page } from '../../schema/page.ts';

export default {
  title: 'sftp server enable',
  views: ['system'],
  effect: 'candidate',
  level: 3,
  forms: {
    enable: 'sftp server enable',
    undo: 'undo sftp server enable',
    enable4: 'sftp ipv4 server enable',
    enable6: 'sftp ipv6 server enable',
    undo4: 'undo sftp ipv4 server enable',
    undo6: 'undo sftp ipv6 server enable',
  },
  help: {
    sftp: 'SFTP server',
    server: 'Server',
    enable: 'Enable',
    undo: 'Delete or restore a setting',
    ipv4: 'Over IPv4',
    ipv6: 'Over IPv6',
  },
  parameters: {},
  configuration: {
    enable: { set: 'sftp server enable' },
    undo: { clear: 'sftp server enable' },
    enable4: { set: 'sftp ipv4 server enable' },
    enable6: { set: 'sftp ipv6 server enable' },
    undo4: { clear: 'sftp ipv4 server enable' },
    undo6: { clear: 'sftp ipv6 server enable' },
  },
  examples: [
    { view: 'system', line: 'sftp server enable' },
    { view: 'system', line: 'undo sftp server enable' },
    { view: 'system', line: 'sftp ipv4 server enable' },
  ],
  source: { from: 'NE40E V800R012C10 Command Reference', fidelity: 'documented' },
} as const satisfies Page;
