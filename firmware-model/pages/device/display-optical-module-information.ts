import type { Page } from '../../schema/page.ts';

export default {
  title: 'display optical-module information',
  views: ['all'],
  effect: 'immediate',
  level: 1,
  forms: {
    baseOfSlot: 'display optical-module base information slot <slot-id> [ card <card-id> ]',
    baseOfController: 'display optical-module base information controller { <interface-name> | <interface-type> <interface-number> }',
    baseOfInterface: 'display optical-module base information interface { <interface-name> | <interface-type> <interface-number> }',
    extendOfSlot: 'display optical-module extend information slot <slot-id> [ card <card-id> ]',
    extendOfInterface: 'display optical-module extend information interface { <interface-name> | <interface-type> <interface-number> }',
    extendOfController: 'display optical-module extend information controller { <interface-name> | <interface-type> <interface-number> }',
  },
  help: {
    display: 'Display information',
    'optical-module': 'Optical modules',
    base: 'What they are',
    extend: 'What they measure',
    information: 'Of each module',
    slot: 'Modules of a board',
    card: 'Modules of an interface card',
    controller: 'Module of a controller',
    interface: 'Module of an interface',
  },
  parameters: {
    'slot-id': { type: 'string', length: [1, 63], caseSensitive: true, help: 'Number of the slot' },
    'card-id': { type: 'integer', range: [0, 4294967295], help: 'Number of the card' },
    'interface-name': { type: 'interface', help: 'Name of the interface' },
    'interface-type': { type: 'interface type', help: 'Type of interfaces' },
    'interface-number': { type: 'interface number', help: 'Number of the interface' },
  },
  examples: [
    { view: 'user', line: 'display optical-module base information slot 1 card 0' },
    { view: 'system', line: 'display optical-module extend information interface GigabitEthernet 1/0/1' },
  ],
  source: { from: 'NE40E V800R012C10 Command Reference', fidelity: 'documented' },
} as const satisfies Page;
