import type { Page } from '../../schema/page.ts';

export default {
  title: 'display user-vlan dynamic',
  views: ['all'],
  effect: 'immediate',
  level: 3,
  forms: {
    vlans: 'display user-vlan dynamic interface { <interface-type> <interface-number> | <interface-name> }',
  },
  help: {
    display: 'Display current system information',
    'user-vlan': 'VLANs of users',
    dynamic: 'Of those who are logged in',
    interface: 'Of one interface',
  },
  parameters: {
    'interface-type': { type: 'interface type', help: 'Type of the interface' },
    'interface-number': { type: 'interface number', sub: true, help: 'Number of the interface' },
    'interface-name': { type: 'interface', sub: true, help: 'Name of the interface' },
  },
  examples: [{ view: 'user', line: 'display user-vlan dynamic interface GigabitEthernet1/0/0.1' }],
  source: { from: 'NE40E V800R012C10 Command Reference', fidelity: 'documented' },
} as const satisfies Page;
