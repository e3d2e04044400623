import type { Page } from '../../schema/page.ts';

export default {
  title: 'lldp management-address',
  views: ['system'],
  effect: 'candidate',
  level: 2,
  forms: { set: 'lldp management-address <ip-address>', undo: 'undo lldp management-address' },
  help: {
    lldp: 'Link Layer Discovery Protocol',
    undo: 'Delete or restore a setting',
    'management-address': 'Address that neighbors are told',
  },
  parameters: { 'ip-address': { type: 'ipv4', help: 'IPv4 address' } },
  configuration: { set: { set: 'lldp management-address' }, undo: { clear: 'lldp management-address' } },
  examples: [{ view: 'system', line: 'lldp management-address 1.2.3.4' }],
  source: { from: 'NE40E V800R012C10 Command Reference', fidelity: 'documented' },
} as const satisfies Page;
