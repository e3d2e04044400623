import type { Page } from '../../schema/page.ts';

export default {
  title: 'reset cpu-usage record',
  views: ['all'],
  effect: 'immediate',
  level: 2,
  forms: {
    record: 'reset cpu-usage record [ slot <slot-id> | all ]',
    slave: 'reset cpu-usage record slave',
  },
  help: {
    reset: 'Reset what the device holds',
    'cpu-usage': 'Load of the processor',
    record: 'What has been recorded',
    slot: 'One board by its slot',
    all: 'All boards',
    slave: 'Slave main board',
  },
  parameters: {
    'slot-id': { type: 'string', length: [1, 31], caseSensitive: true, help: 'Slot of the board' },
  },
  examples: [
    { view: 'system', line: 'reset cpu-usage record all' },
    { view: 'system', line: 'reset cpu-usage record slave' },
  ],
  source: { from: 'NE40E V800R012C10 Command Reference', fidelity: 'documented' },
} as const satisfies Page;
