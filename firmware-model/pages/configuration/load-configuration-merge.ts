import type { Page } from '../../schema/page.ts';

export default {
  title: 'load configuration merge',
  views: ['configuration'],
  effect: 'immediate',
  level: 3,
  twoPhase: true,
  forms: {
    file: 'load configuration file <file-name> merge [ relative ]',
    server:
      'load configuration server <ip-address> [ vpn-instance <vpn-instance-name> ] transport-type { ftp | sftp } username <user-name> password <password-value> file <file-name> merge [ relative ]',
    serverIpv6:
      'load configuration server ipv6 <ipv6-address> [ vpn-instance <vpn-instance-name> ] transport-type { ftp | sftp } username <user-name> password <password-value> file <file-name> merge [ relative ]',
    http: 'load configuration server http url <url-address> [ vpn-instance <vpn-instance-name> ] merge [ relative ]',
  },
  help: {
    load: 'Load',
    configuration: 'Configuration into the candidate',
    file: 'A configuration file',
    server: 'From a server',
    ipv6: 'Address of the server is an IPv6 address',
    'vpn-instance': 'VPN instance',
    'transport-type': 'How the file is transferred',
    ftp: 'By FTP',
    sftp: 'By SFTP',
    username: 'User at the server',
    password: 'Password of the user',
    http: 'By HTTP',
    url: 'Where the file is',
    relative: 'Only what is of the current view',
    merge: 'Over what there is',
  },
  parameters: {
    'ip-address': { type: 'ipv4', help: 'IP address of the server' },
    'ipv6-address': { type: 'ipv6', help: 'IPv6 address of the server' },
    'vpn-instance-name': { type: 'string', length: [1, 31], caseSensitive: true, help: 'Name of the VPN instance' },
    'user-name': { type: 'string', length: [1, 64], caseSensitive: true, help: 'Name of the user' },
    'url-address': { type: 'string', length: [1, 255], caseSensitive: true, help: 'URL of the file' },
    'password-value': { type: 'string', length: [1, 268], caseSensitive: true, secret: true, help: 'Password of the user' },
    'file-name': { type: 'path', length: [5, 128], help: 'Name of a configuration file: *.cfg or *.zip' },
  },
  examples: [
    { view: 'system', line: 'load configuration file config.cfg merge' },
    {
      view: 'system',
      line: 'load configuration server 10.1.1.1 transport-type sftp username huawei password huawei_123 file config.cfg merge',
    },
    { view: 'aaa', line: 'load configuration server http url https://10.1.1.1/https/config.cfg merge relative' },
  ],
  source: { from: 'NE40E V800R012C10 Command Reference', fidelity: 'documented' },
} as const satisfies Page;
