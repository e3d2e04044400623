import type { Messages } from '../schema/message.ts';

const rule = '-'.repeat(80);
const wideRule = '-'.repeat(112);
const servers = 'Command Reference, display ssh server-info';

/** Where clients begin, and which servers they know. */
export const clientDisplayMessages = {
  'ftp-client': { text: 'SrcIPv4Addr         : {address}', fidelity: 'documented', source: 'Command Reference, display ftp-client' },
  'ftp-client-interface': { text: 'Interface Name      :{name}', fidelity: 'documented', source: 'Command Reference, display ftp-client' },
  'ftp-client-ipv6': { text: 'SrcIPv6Addr         : {address}', fidelity: 'inferred', source: 'as of IPv4' },
  'sftp-client': {
    text: 'The source address of the SFTP client is {address}.',
    fidelity: 'documented',
    source: 'Command Reference, display sftp-client',
  },
  'sftp-client-interface': { text: 'The source interface of the SFTP client is {name}.', fidelity: 'inferred', source: 'as of an address' },
  'scp-client': {
    text: 'The source address of the SCP client is {address}.',
    fidelity: 'documented',
    source: 'Command Reference, display scp-client',
  },
  'scp-client-interface': { text: 'The source interface of the SCP client is {name}.', fidelity: 'inferred', source: 'as of an address' },
  'telnet-client': {
    text: `${'-'.repeat(46)}\nCurrent User Count : 0\nSource IPv4 Address : {address}\n${'-'.repeat(46)}`,
    fidelity: 'documented',
    source: 'Command Reference, display telnet-client',
  },
  'telnet-client-interface': {
    text: `${'-'.repeat(46)}\nCurrent User Count : 0\nSource Interface Name : {name}\n${'-'.repeat(46)}`,
    fidelity: 'inferred',
    source: 'as of an address',
  },
  'tftp-client': {
    text:
      `${rule}\n` +
      'ACL name             :\n' +
      'ACL number           :\n' +
      'IPv6 ACL name        :\n' +
      'IPv6 ACL number      :\n' +
      '{kind} {source}\n' +
      rule,
    fidelity: 'documented',
    source: 'Command Reference, display tftp-client; the line of an interface is inferred',
  },
  'ssh-servers-head': {
    text: `${wideRule}\nServer Name(IP)                               Server public key name          Server public key type   State     \n${wideRule}`,
    fidelity: 'documented',
    source: servers,
  },
  'ssh-server-row': { text: '{server:46}{key:32}{type:25}CONFIGURE ', fidelity: 'documented', source: servers },
  'ssh-servers-end': { text: wideRule, fidelity: 'documented', source: servers },
} as const satisfies Messages;
