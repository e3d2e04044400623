import type { Page } from '../../schema/page.ts';

export default {
  title: 'display cpu-usage history',
  views: ['all'],
  effect: 'immediate',
  level: 1,
  forms: {
    board: 'display cpu-usage history [ 1hour | 24hour | 72hour ] [ slot <slot-id> ]',
    slave: 'display cpu-usage history [ 1hour | 24hour | 72hour ] slave',
  },
  help: {
    display: 'Display current system information',
    'cpu-usage': 'Load of the processor',
    history: 'How it has been',
    '1hour': 'The last hour by minutes',
    '24hour': 'The last day by half hours',
    '72hour': 'The last three days by hours',
    slot: 'Board in a slot',
    slave: 'Slave main board',
  },
  parameters: {
    'slot-id': { type: 'string', length: [1, 30], help: 'Number of the slot' },
  },
  examples: [
    { view: 'user', line: 'display cpu-usage history' },
    { view: 'user', line: 'display cpu-usage history 72hour slot 1' },
  ],
  source: {
    from: 'NE40E V800R012C10 Command Reference, display cpu-usage history and display cpu-usage history slave',
    fidelity: 'documented',
  },
} as const satisfies Page;
