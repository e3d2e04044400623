import type { Page } from '../../schema/page.ts';

export default {
  title: 'ftp client-transfile',
  views: ['user'],
  effect: 'immediate',
  level: 3,
  forms: {
    put: 'ftp client-transfile put [ -a <source-ipv4> | -i { <interface-type> <interface-number> | <interface-name> } ] host-ip <ipv4-address> [ port <portnumber> ] [ vpn-instance <vpn-instancename> | public-net ] username <user-name> sourcefile <localfilename> [ destination <remotefilename> ]',
    putIpv6:
      'ftp client-transfile put ipv6 [ -a <source-ipv6> ] host-ip <ipv6-address> [ [ vpn-instance <ipv6-vpn-name> ] | public-net ] [ port <portnumber> ] username <user-name> sourcefile <localfilename> [ destination <remotefilename> ]',
    get: 'ftp client-transfile get [ -a <source-ipv4> | -i { <interface-type> <interface-number> | <interface-name> } ] host-ip <ipv4-address> [ port <portnumber> ] [ vpn-instance <vpn-instancename> | public-net ] username <user-name> sourcefile <remotefilename> [ destination <localfilename> ]',
    getIpv6:
      'ftp client-transfile get ipv6 [ -a <source-ipv6> ] host-ip <ipv6-address> [ [ vpn-instance <ipv6-vpn-name> ] | public-net ] [ port <portnumber> ] username <user-name> sourcefile <remotefilename> [ destination <localfilename> ]',
  },
  help: {
    ftp: 'Log in to a server of files by FTP',
    'client-transfile': 'Move one file',
    port: 'Port of the server',
    '-a': 'Source address',
    '-i': 'Interface whose address is the source',
    ipv6: 'IPv6',
    'vpn-instance': 'VPN instance',
    'public-net': 'Public network',
    get: 'Fetch a file to the card',
    put: 'Send a file of the card',
    'host-ip': 'Server',
    username: 'Name of the user',
    sourcefile: 'File to move',
    destination: 'Its name at the other end',
  },
  parameters: {
    'source-ipv4': { type: 'ipv4', help: 'Source address' },
    'source-ipv6': { type: 'ipv6', help: 'Source address' },
    'interface-type': { type: 'interface type', help: 'Type of the interface' },
    'interface-number': { type: 'interface number', help: 'Number of the interface' },
    'interface-name': { type: 'interface', help: 'Name of the interface' },
    'ipv4-address': { type: 'string', length: [1, 255], caseSensitive: true, help: 'Address or name of the server' },
    'ipv6-address': { type: 'string', length: [1, 255], caseSensitive: true, help: 'Address or name of the server' },
    portnumber: { type: 'integer', range: [1, 65535], help: 'Port, 21 without one' },
    'vpn-instancename': { type: 'string', length: [1, 31], caseSensitive: true, help: 'Name of the VPN instance' },
    'ipv6-vpn-name': { type: 'string', length: [1, 31], caseSensitive: true, help: 'Name of the VPN instance' },
    'user-name': { type: 'string', length: [1, 255], caseSensitive: true, help: 'Name of the user' },
    localfilename: { type: 'string', length: [1, 255], caseSensitive: true, help: 'File of the card' },
    remotefilename: { type: 'string', length: [1, 128], caseSensitive: true, help: 'File of the server' },
  },
  examples: [
    {
      view: 'user',
      line: 'ftp client-transfile get -a 10.1.1.10 host-ip 10.1.1.1 username abc sourcefile sample.txt destination sample_b.txt',
    },
    {
      view: 'user',
      line: 'ftp client-transfile put ipv6 host-ip 2001:db8:1::1 username abc sourcefile sample.txt destination sample_b.txt',
    },
  ],
  source: { from: 'NE40E V800R012C10 Command Reference', fidelity: 'documented' },
} as const satisfies Page;
