import type { Page } from '../../schema/page.ts';

export default {
  title: 'display ipv6 interface',
  views: ['all'],
  effect: 'immediate',
  level: 1,
  forms: {
    all: 'display ipv6 interface',
    one: 'display ipv6 interface { <interface-name> | <interface-type> <interface-number> }',
    description: 'display ipv6 interface description',
  },
  help: {
    display: 'Display what is there',
    interface: 'Interfaces and what they do',
    ipv6: 'IPv6',
    description: 'Descriptions',
  },
  parameters: {
    'interface-name': { type: 'interface', help: 'Name of the interface' },
    'interface-type': { type: 'interface type', help: 'Type of interfaces' },
    'interface-number': { type: 'interface number', help: 'Number of the interface' },
  },
  examples: [
    { view: 'user', line: 'display ipv6 interface' },
    { view: 'user', line: 'display ipv6 interface gigabitethernet 1/0/0' },
  ],
  source: { from: 'NE40E V800R012C10 Command Reference', fidelity: 'documented' },
} as const satisfies Page;
