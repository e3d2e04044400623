import type { Page } from '../../schema/page.ts';

export default {
  title: 'display interface description',
  views: ['all'],
  effect: 'immediate',
  level: 1,
  forms: {
    description: 'display interface description [ <interface-name> | <interface-type> [ <interface-number> ] ]',
    slot: 'display interface description slot <slot-id>',
  },
  help: {
    display: 'Display what is there',
    interface: 'Interfaces and what they do',
    description: 'Descriptions',
    slot: 'Of one board',
  },
  parameters: {
    'interface-name': { type: 'interface', help: 'Name of the interface' },
    'interface-type': { type: 'interface type', help: 'Type of interfaces' },
    'interface-number': { type: 'interface number', help: 'Number of the interface' },
    'slot-id': { type: 'integer', range: [1, 32], help: 'Slot' },
  },
  examples: [
    { view: 'user', line: 'display interface description' },
    { view: 'user', line: 'display interface description gigabitethernet 1/0/0' },
    { view: 'user', line: 'display interface description gigabitethernet' },
  ],
  source: { from: 'NE40E V800R012C10 Command Reference', fidelity: 'documented' },
} as const satisfies Page;
