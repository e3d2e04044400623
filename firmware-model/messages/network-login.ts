import type { Messages } from '../schema/message.ts';

const status = 'Command Reference, display ssh server status';
const session = 'Command Reference, display ssh server session';
const users = 'Command Reference, display ssh user-information';
const rule = '-'.repeat(80);

/** Telnet and SSH as ways in: their switches, and what is shown of them. */
export const networkLoginMessages = {
  'stelnet-already-started': {
    text: 'Info: The STelnet server is already started.',
    fidelity: 'captured',
    source: 'dialogue of a VRP8 device in the tests of the comocutor project',
  },
  'stelnet-stop': {
    text: 'Warning: The operation will stop the STelnet server. Continue? [Y/N]:',
    fidelity: 'inferred',
    source: 'quoted by a public driver, which does not say for which release; that it asks: list of the annet project',
  },
  'telnet-stop': {
    text: 'Warning: The operation will stop the Telnet server. Continue? [Y/N]:',
    fidelity: 'inferred',
    source: 'that it is confirmed: Command Reference, telnet ipv6 server enable, precautions; words as of STelnet',
  },
  'server-port-range': { text: 'Error: The port number must be {usual} or range from 1025 to 65535.', fidelity: 'inferred' },
  'ssh-user-added': {
    text: 'Info: Succeeded in adding a new SSH user.',
    fidelity: 'documented',
    source: 'Configuration Guide of later VRP8 routers, ssh user',
  },
  'ssh-user-missing': { text: 'Error: The SSH user does not exist.', fidelity: 'inferred' },

  'ssh-question-title': {
    text: 'User Authentication',
    fidelity: 'inferred',
    source: 'terminal logs of VRP8 log-ins by keyboard-interactive',
  },
  'ssh-question-password': {
    text: 'Enter password:',
    fidelity: 'inferred',
    source: 'terminal logs of VRP8 log-ins by keyboard-interactive',
  },

  'ssh-server-status': {
    text:
      'SSH Version                                : 2.0\n' +
      'SSH authentication timeout (Seconds)       : {timeout}\n' +
      'SSH authentication retries (Times)         : {retries}\n' +
      'SSH server key generating interval (Hours) : {interval}\n' +
      'SSH version 1.x compatibility              : {compatible}\n' +
      'SSH server keepalive                       : {keepalive}\n' +
      'SFTP IPv4 server                           : {sftp4}\n' +
      'SFTP IPv6 server                           : {sftp6}\n' +
      'STELNET IPv4 server                        : {stelnet4}\n' +
      'STELNET IPv6 server                        : {stelnet6}\n' +
      'SNETCONF IPv4 server                       : Disable\n' +
      'SNETCONF IPv6 server                       : Disable\n' +
      'SNETCONF IPv4 server port(830)             : Disable\n' +
      'SNETCONF IPv6 server port(830)             : Disable\n' +
      'SCP IPv4 server                            : Disable\n' +
      'SCP IPv6 server                            : Disable\n' +
      'SSH IPv4 server port                       : {port4}\n' +
      'SSH IPv6 server port                       : {port6}\n' +
      'ACL name                                   :\n' +
      'ACL number                                 :\n' +
      'ACL6 name                                  :\n' +
      'ACL6 number                                :\n' +
      'SSH server ip-block                        : {block}',
    fidelity: 'documented',
    source: status,
  },
  'ftp-server': {
    text:
      'Server state             : {state}\n' +
      'IPv6 server state        : {state6}\n' +
      'Timeout value (mins)     : {minutes}\n' +
      'IPv6 Timeout value (mins): {minutes6}\n' +
      'Listen port              : {port}\n' +
      'IPv6 listen port         : {port6}\n' +
      'ACL name                 : {acl}\n' +
      'IPv6 ACL name            : {acl6}\n' +
      'ACL number               : {number}\n' +
      'IPv6 ACL number          : {number6}\n' +
      'Current user count       : 0\n' +
      'Max user number          : 15',
    fidelity: 'documented',
    source: 'Command Reference, display ftp-server',
  },
  'no-ftp-users': { text: 'Info: There is no FTP user.', fidelity: 'inferred' },
  'ftp-blocked-head': {
    text: `${'-'.repeat(106)}\nIP Address                                     VPN Name                         UnBlock Interval (Seconds)\n${'-'.repeat(106)}`,
    fidelity: 'documented',
    source: 'Command Reference, display ftp server ip-block list',
    head: true,
  },
  'ftp-blocked-end': { text: '-'.repeat(106), fidelity: 'documented', source: 'Command Reference, display ftp server ip-block list' },
  'ftp-failing-head': {
    text: `${'-'.repeat(128)}\nIP Address                                     VPN Name                         First Time Auth-fail             Auth-fail Count\n${'-'.repeat(128)}`,
    fidelity: 'documented',
    source: 'Command Reference, display ftp server ip auth-fail information',
    head: true,
  },
  'ftp-failing-end': {
    text: '-'.repeat(128),
    fidelity: 'documented',
    source: 'Command Reference, display ftp server ip auth-fail information',
  },
  'ssh-session-rule': { text: rule, fidelity: 'documented', source: session },
  'ssh-session': {
    text:
      'Session                                 : {number}\n' +
      'Conn                                    : {userInterface}\n' +
      'Version                                 : 2.0\n' +
      'State                                   : Started\n' +
      'Username                                : {user}\n' +
      'Service Type                            : stelnet\n' +
      'Authentication Type                     : password\n' +
      'Idle Time                               : {idle}\n',
    fidelity: 'inferred',
    source: `${session}, without the rows on the connection itself, which the router here does not see`,
  },

  'ssh-users-rule': { text: rule, fidelity: 'documented', source: users },
  'ssh-user': {
    text:
      'User Name             : {name}\n' +
      'Authentication-Type   : {authentication}\n' +
      'User-public-key-name  : {key}\n' +
      'User-public-key-type  : {keyType}\n' +
      'Sftp-directory        : {directory}\n' +
      'Service-type          : {services}',
    fidelity: 'documented',
    source: users,
  },
  'ssh-users-apart': { text: '', fidelity: 'documented', source: users },
  'ssh-users-end': { text: `${rule}\nTotal {count}, {count} printed`, fidelity: 'documented', source: users },

  'telnet-server': {
    text:
      'TELNET server            : {server}\n' +
      'TELNET server port       : {port}\n' +
      'TELNET IPv6 server       : {server6}\n' +
      'TELNET IPv6 server port  : {port6}\n' +
      'ACL name :\n' +
      'ACL number :\n' +
      'ACL6 name :\n' +
      'ACL6 number :',
    fidelity: 'documented',
    source: 'Command Reference, display telnet server',
  },
  'telnet-session': {
    text: 'Session {number}:\nSource ip address : {address}\nVTY Index         : {index}\n',
    fidelity: 'documented',
    source: 'Command Reference, display telnet server status',
  },
  'telnet-sessions': {
    text: 'Current number of sessions : {count}',
    fidelity: 'documented',
    source: 'Command Reference, display telnet server status',
  },
} as const satisfies Messages;
