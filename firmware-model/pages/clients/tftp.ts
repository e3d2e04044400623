import type { Page } from '../../schema/page.ts';

export default {
  title: 'tftp',
  views: ['user'],
  effect: 'immediate',
  level: 3,
  forms: {
    ipv4: 'tftp [ -a <source-ip-address> | -i { <interface-name> | <interface-type> <interface-number> } ] <host-ip-address> [ vpn-instance <vpn-instance-name> | public-net ] { get | put } <source-filename> [ <destination-filename> ]',
  },
  help: {
    tftp: 'Move a file by TFTP',
    '-a': 'Source address',
    '-i': 'Interface whose address is the source',
    'vpn-instance': 'VPN instance',
    'public-net': 'Public network',
    get: 'Fetch a file to the card',
    put: 'Send a file of the card',
  },
  parameters: {
    'source-ip-address': { type: 'ipv4', help: 'Source address' },
    'interface-name': { type: 'interface', help: 'Name of the interface' },
    'interface-type': { type: 'interface type', help: 'Type of the interface' },
    'interface-number': { type: 'interface number', help: 'Number of the interface' },
    'host-ip-address': { type: 'string', length: [1, 255], caseSensitive: true, help: 'Address or name of the server' },
    'vpn-instance-name': { type: 'string', length: [1, 31], caseSensitive: true, help: 'Name of the VPN instance' },
    'source-filename': { type: 'string', length: [1, 255], caseSensitive: true, help: 'File to move' },
    'destination-filename': { type: 'string', length: [1, 255], caseSensitive: true, help: 'Its name at the other end' },
  },
  examples: [
    { view: 'user', line: 'tftp 10.1.1.2 get sample.txt sample1.txt' },
    { view: 'user', line: 'tftp 10.1.1.2 put sample.txt' },
  ],
  source: { from: 'NE40E V800R012C10 Command Reference', fidelity: 'documented' },
} as const satisfies Page;
