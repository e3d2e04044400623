import type { Page } from '../../schema/page.ts';

export default {
  title: 'display cpu-usage',
  views: ['all'],
  effect: 'immediate',
  level: 1,
  forms: {
    mainBoard: 'display cpu-usage',
    slot: 'display cpu-usage slot <slotid>',
    slave: 'display cpu-usage slave',
  },
  help: {
    display: 'Display current system information',
    'cpu-usage': 'Load of the processor',
    slot: 'Board in a slot',
    slave: 'Slave main board',
  },
  parameters: {
    slotid: { type: 'string', length: [1, 31], caseSensitive: true, help: 'Slot' },
  },
  examples: [
    { view: 'user', line: 'display cpu-usage' },
    { view: 'user', line: 'display cpu-usage slot 9' },
    { view: 'user', line: 'display cpu-usage slave' },
  ],
  source: {
    from: 'NE40E V800R012C10 Command Reference, under "monitor process information" and its slave; the slot as of "reset cpu-usage record"',
    fidelity: 'documented',
  },
} as const satisfies Page;
