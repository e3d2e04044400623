import type { Page } from '../../schema/page.ts';

export default {
  title: 'display ip interface brief',
  views: ['all'],
  effect: 'immediate',
  level: 1,
  forms: {
    brief: 'display ip interface brief [ <interface-name> | <interface-type> [ <interface-number> ] ]',
    configured: 'display ip interface brief ip-configured [ except <interface-type> ]',
    slot: 'display ip interface brief slot <slot-number>',
    description: 'display ip interface description [ <interface-name> | <interface-type> [ <interface-number> ] ]',
    describedConfigured: 'display ip interface description ip-configured [ except <interface-type> ]',
    describedSlot: 'display ip interface description slot <slot-number>',
  },
  help: {
    display: 'Display what is there',
    interface: 'Interfaces and what they do',
    ip: 'IP',
    brief: 'A row each',
    'ip-configured': 'With an address',
    except: 'Without one type',
    slot: 'Of one board',
    description: 'Descriptions',
  },
  parameters: {
    'interface-name': { type: 'interface', help: 'Name of the interface' },
    'interface-type': { type: 'interface type', help: 'Type of interfaces' },
    'interface-number': { type: 'interface number', help: 'Number of the interface' },
    'slot-number': { type: 'integer', range: [1, 32], help: 'Slot' },
  },
  examples: [
    { view: 'user', line: 'display ip interface brief' },
    { view: 'user', line: 'display ip interface brief gigabitethernet 1/0/1' },
    { view: 'user', line: 'display ip interface brief GigabitEthernet0/1/1' },
    { view: 'user', line: 'display ip interface brief ip-configured' },
  ],
  source: { from: 'NE40E V800R012C10 Command Reference', fidelity: 'documented' },
} as const satisfies Page;
