import type { Page } from '../../schema/page.ts';

export default {
  title: 'display memory-usage',
  views: ['all'],
  effect: 'immediate',
  level: 1,
  forms: {
    board: 'display memory-usage [ { slot <slot-id> } ]',
    slave: 'display memory-usage slave',
  },
  help: {
    display: 'Display current system information',
    'memory-usage': 'Use of memory',
    slot: 'Board in a slot',
    slave: 'Slave main board',
  },
  parameters: {
    'slot-id': { type: 'string', length: [1, 30], help: 'Number of the slot' },
  },
  examples: [
    { view: 'user', line: 'display memory-usage' },
    { view: 'user', line: 'display memory-usage slot 1' },
  ],
  source: { from: 'NE40E V800R012C10 Command Reference, display memory-usage and display memory-usage slave', fidelity: 'documented' },
} as const satisfies Page;
