import type { Page } from '../../schema/page.ts';

export default {
  title: 'set save-configuration backup-to-server',
  views: ['system'],
  effect: 'candidate',
  level: 3,
  forms: {
    set: 'set save-configuration backup-to-server server <server-ip> [ vpn-instance <vpn-instance-name> ] transport-type { tftp | { ftp | sftp } [ port <port-value> ] user <user-name> password <password> } [ path <folder> ]',
    undo: 'undo set save-configuration backup-to-server server [ <server-ip> | <server-ip> vpn-instance <vpn-instance-name> | <server-ip> vpn-instance <vpn-instance-name> port <port-value> ]',
  },
  help: {
    set: 'Set',
    'save-configuration': 'How the configuration is kept by itself',
    'backup-to-server': 'A copy on a server',
    server: 'Server that it goes to',
    'vpn-instance': 'VPN instance that the server is reached in',
    'transport-type': 'Protocol',
    tftp: 'TFTP',
    ftp: 'FTP',
    sftp: 'SFTP',
    port: 'Port of the server',
    user: 'User at the server',
    password: 'Password at the server',
    path: 'Folder on the server',
    undo: 'Take back a setting',
  },
  parameters: {
    'server-ip': { type: 'ipv4', help: 'Address of the server' },
    'vpn-instance-name': { type: 'string', length: [1, 31], caseSensitive: true, help: 'Name of the VPN instance' },
    'port-value': { type: 'integer', range: [1, 65535], help: 'Number of the port' },
    'user-name': { type: 'string', length: [1, 64], caseSensitive: true, help: 'Name of the user' },
    password: { type: 'string', length: [1, 432], caseSensitive: true, secret: true, help: 'Password, or its cipher text' },
    folder: { type: 'string', length: [1, 64], caseSensitive: true, help: 'Name of the folder' },
  },
  configuration: {
    set: { handled: 'set save-configuration backup-to-server server <server-ip>' },
    undo: { clear: 'set save-configuration backup-to-server server <server-ip>' },
  },
  examples: [{ view: 'system', line: 'set save-configuration backup-to-server server 10.1.1.1 transport-type tftp' }],
  source: { from: 'NE40E V800R012C10 Command Reference', fidelity: 'documented' },
} as const satisfies Page;
