import type { Page } from '../../schema/page.ts';

export default {
  title: 'trunkport',
  views: ['interface'],
  on: ['Eth-Trunk'],
  effect: 'candidate',
  level: 2,
  forms: {
    range: 'trunkport <interface-type> { <interface-number1> [ to <interface-number2> ] } &<1-64> [ mode { active | passive } ]',
    one: 'trunkport <interface-name> [ mode { active | passive } ]',
    undoRange: 'undo trunkport <interface-type> { <interface-number1> [ to <interface-number2> ] } &<1-64>',
    undoOne: 'undo trunkport <interface-name>',
  },
  help: {
    trunkport: 'Interfaces that are members of the Eth-Trunk',
    to: 'Up to this number',
    mode: 'Who begins with LACP',
    active: 'This end',
    passive: 'The other end',
    undo: 'Delete or restore a setting',
  },
  parameters: {
    'interface-type': { type: 'interface type', help: 'Type of the interfaces' },
    'interface-number1': { type: 'interface number', help: 'First number' },
    'interface-number2': { type: 'interface number', help: 'Last number' },
    'interface-name': { type: 'interface', help: 'Name of the interface' },
  },
  configuration: {
    range: { handled: 'eth-trunk' },
    one: { handled: 'eth-trunk' },
    undoRange: { handled: 'eth-trunk' },
    undoOne: { handled: 'eth-trunk' },
  },
  examples: [
    { view: 'interface', line: 'trunkport GigabitEthernet 1/0/1' },
    { view: 'interface', line: 'trunkport GigabitEthernet 1/0/1 to 1/0/4' },
    { view: 'interface', line: 'trunkport GigabitEthernet 1/0/1 mode passive' },
  ],
  source: { from: 'NE40E V800R012C10 Command Reference', fidelity: 'documented' },
} as const satisfies Page;
