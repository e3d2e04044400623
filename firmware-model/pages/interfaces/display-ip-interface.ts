import type { Page } from '../../schema/page.ts';

export default {
  title: 'display ip interface',
  views: ['all'],
  effect: 'immediate',
  level: 1,
  forms: {
    all: 'display ip interface',
    one: 'display ip interface { <interface-name> | <interface-type> <interface-number> }',
  },
  help: {
    display: 'Display what is there',
    interface: 'Interfaces and what they do',
    ip: 'IP',
  },
  parameters: {
    'interface-name': { type: 'interface', help: 'Name of the interface' },
    'interface-type': { type: 'interface type', help: 'Type of interfaces' },
    'interface-number': { type: 'interface number', help: 'Number of the interface' },
  },
  examples: [
    { view: 'user', line: 'display ip interface' },
    { view: 'user', line: 'display ip interface gigabitethernet 1/0/1' },
  ],
  source: { from: 'NE40E V800R012C10 Command Reference', fidelity: 'documented' },
} as const satisfies Page;
