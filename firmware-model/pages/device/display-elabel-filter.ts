import type { Page } from '../../schema/page.ts';

export default {
  title: 'display elabel filter',
  views: ['all'],
  effect: 'immediate',
  level: 1,
  forms: {
    filter: 'display elabel filter [ <filterno> ]',
    chassis: 'display elabel filter <filterno> chassis <chassis-id>',
    pdu: 'display elabel pdu-backplane slot <slot-id>',
  },
  help: {
    display: 'Display information',
    elabel: 'Electronic labels',
    filter: 'Filter boards',
    chassis: 'Of a cluster',
    'pdu-backplane': 'Backplane of power distribution',
    slot: 'Module in a slot',
  },
  parameters: {
    filterno: { type: 'integer', range: [0, 3], help: 'Number of the filter board' },
    'chassis-id': { type: 'string', length: [1, 49], caseSensitive: true, help: 'Chassis, `clc1`' },
    'slot-id': { type: 'string', length: [1, 30], help: 'Number of the slot' },
  },
  examples: [
    { view: 'user', line: 'display elabel filter 0' },
    { view: 'user', line: 'display elabel pdu-backplane slot 1' },
  ],
  source: { from: 'NE40E V800R012C10 Command Reference, display elabel filter and display elabel pdu-backplane', fidelity: 'documented' },
} as const satisfies Page;
