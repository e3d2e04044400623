import type { Page } from '../../schema/page.ts';

export default {
  title: 'clear inactive-configuration',
  views: ['system'],
  effect: 'immediate',
  level: 3,
  forms: {
    slot: 'clear inactive-configuration slot <slot-id>',
    card: 'clear inactive-configuration slot <slot-id> card <card-number>',
    all: 'clear inactive-configuration all',
    chassis: 'clear inactive-configuration chassis <chassis-id>',
  },
  help: {
    clear: 'Clear',
    'inactive-configuration': 'Configuration of boards that are not there',
    slot: 'Board in a slot',
    card: 'Subcard of the board',
    all: 'Of every board',
    chassis: 'Of a cluster',
  },
  parameters: {
    'slot-id': { type: 'string', length: [1, 19], help: 'Number of the slot' },
    'chassis-id': { type: 'string', length: [1, 49], caseSensitive: true, help: 'Chassis, `clc1`' },
    'card-number': { type: 'string', length: [1, 31], help: 'Number of the slot' },
  },
  examples: [{ view: 'system', line: 'clear inactive-configuration slot 1' }],
  source: { from: 'NE40E V800R012C10 Command Reference', fidelity: 'documented' },
} as const satisfies Page;
