import type { Page } from '../../schema/page.ts';

export default {
  title: 'display boardinfo',
  views: ['all'],
  effect: 'immediate',
  level: 1,
  forms: {
    eeprom: 'display boardinfo slot <slot-id> eeprom <eeprom_num>',
    string: 'display boardinfo slot <slot-id> <brdinfotype> <id-string>',
    power: 'display boardinfo power-backplane [ chassis <chassis-id> ]',
    pdu: 'display boardinfo pdu-backplane slot <slot-id>',
  },
  help: {
    display: 'Display information',
    boardinfo: 'What a board says of itself',
    slot: 'Board in a slot',
    eeprom: 'In its memory',
    'power-backplane': 'Backplane of the power',
    chassis: 'Of a cluster',
    'pdu-backplane': 'Backplane of power distribution',
  },
  parameters: {
    'slot-id': { type: 'string', length: [1, 30], help: 'Number of the slot' },
    eeprom_num: { type: 'integer', range: [0, 24], help: 'Number of the memory' },
    brdinfotype: { type: 'integer', range: [1, 31], help: 'Kind of the information' },
    'id-string': { type: 'integer', range: [1, 30], help: 'Number of the text' },
    'chassis-id': { type: 'string', length: [1, 49], caseSensitive: true, help: 'Chassis, `clc1`' },
  },
  examples: [{ view: 'user', line: 'display boardinfo slot 1 eeprom 0' }],
  source: { from: 'NE40E V800R012C10 Command Reference', fidelity: 'documented' },
} as const satisfies Page;
