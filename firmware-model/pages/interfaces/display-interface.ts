import type { Page } from '../../schema/page.ts';

export default {
  title: 'display interface',
  views: ['all'],
  effect: 'immediate',
  level: 1,
  forms: {
    all: 'display interface',
    one: 'display interface { <interface-name> | <interface-type> <interface-number> }',
    type: 'display interface <interface-type>',
    slot: 'display interface slot <slot-number>',
    main: 'display interface main',
    typeMain: 'display interface <interface-type> main',
    neighbor: 'display interface neighbor',
    phyOption: 'display interface phy-option',
    extensive: 'display interface { <interface-name> | <interface-type> <interface-number> } extensive',
  },
  help: {
    'display': 'Display what is there',
    'interface': 'Interfaces and what they do',
    'slot': 'Of one board',
    'main': 'Without sub-interfaces',
    'neighbor': 'At the other ends',
    'phy-option': 'Settings of ports',
    'extensive': 'All that there is',
  },
  parameters: {
    'interface-name': { type: 'interface', help: 'Name of the interface' },
    'interface-type': { type: 'interface type', help: 'Type of interfaces' },
    'interface-number': { type: 'interface number', help: 'Number of the interface' },
    'slot-number': { type: 'integer', range: [1, 32], help: 'Slot' },
  },
  examples: [
    { view: 'user', line: 'display interface' },
    { view: 'user', line: 'display interface GigabitEthernet 0/1/0' },
    { view: 'user', line: 'display interface GigabitEthernet0/1/0' },
    { view: 'user', line: 'display interface gigabitethernet' },
    { view: 'user', line: 'display interface main' },
  ],
  source: { from: 'NE40E V800R012C10 Command Reference', fidelity: 'documented' },
} as const satisfies Page;
