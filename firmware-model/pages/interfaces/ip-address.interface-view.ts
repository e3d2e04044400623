import type { Page } from '../../schema/page.ts';

export default {
  title: 'ip address (interface view)',
  views: ['interface'],
  effect: 'candidate',
  level: 2,
  forms: {
    set: 'ip address <ip-address> { <mask> | <mask-length> } [ <sub> ]',
    undo: 'undo ip address',
    one: 'undo ip address <ip-address> { <mask> | <mask-length> } [ <sub> ]',
  },
  help: {
    ip: 'IP',
    address: 'IP address of the interface',
    undo: 'Delete or restore a setting',
  },
  parameters: {
    sub: { type: 'choice', values: ['sub'], help: 'Secondary address' },
    'ip-address': { type: 'ipv4', help: 'IP address' },
    mask: { type: 'ipv4', help: 'Mask' },
    'mask-length': { type: 'integer', range: [0, 32], help: 'Length of the mask' },
  },
  configuration: {
    set: { handled: 'ip address sub <ip-address>' },
    undo: { handled: 'ip address' },
    one: { handled: 'ip address' },
  },
  examples: [
    { view: 'interface', line: 'ip address 10.1.1.1 24' },
    { view: 'interface', line: 'ip address 10.1.2.1 255.255.255.0 sub' },
    { view: 'interface', line: 'undo ip address 10.1.1.1 24' },
  ],
  source: { from: 'NE40E V800R012C10 Command Reference', fidelity: 'documented' },
} as const satisfies Page;
