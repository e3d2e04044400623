import type { Page } from '../../schema/page.ts';

export default {
  title: 'alarm-threshold linklost-value',
  views: ['system'],
  effect: 'candidate',
  level: 2,
  forms: {
    set: 'alarm-threshold { lpu | sfu } linklost-value <value> slot <slot-id>',
    undo: 'undo alarm-threshold { lpu | sfu } linklost-value slot <slot-id>',
  },
  help: {
    'alarm-threshold': 'From when on there is an alarm',
    lpu: 'Interface boards',
    sfu: 'Switch fabric boards',
    'linklost-value': 'Links within the chassis that are lost',
    slot: 'One board',
    undo: 'Delete or restore a setting',
  },
  parameters: {
    value: { type: 'integer', range: [1, 16], help: 'Number of links' },
    'slot-id': { type: 'string', length: [1, 16], help: 'Slot' },
  },
  configuration: {
    set: { set: 'alarm-threshold linklost-value slot <slot-id>' },
    undo: { clear: 'alarm-threshold linklost-value slot <slot-id>' },
  },
  examples: [
    { view: 'system', line: 'alarm-threshold lpu linklost-value 3 slot 1' },
    { view: 'system', line: 'undo alarm-threshold lpu linklost-value slot 1' },
  ],
  source: { from: 'NE40E V800R012C10 Command Reference', fidelity: 'documented' },
} as const satisfies Page;
