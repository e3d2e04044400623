import type { Page } from '../../schema/page.ts';

export default {
  title: 'display cpu-usage service',
  views: ['all'],
  effect: 'immediate',
  level: 1,
  forms: {
    board: 'display cpu-usage service [ slot <slot-id> ]',
    slave: 'display cpu-usage service slave',
  },
  help: {
    display: 'Display current system information',
    'cpu-usage': 'Load of the processor',
    service: 'Load by service',
    slot: 'Board in a slot',
    slave: 'Slave main board',
  },
  parameters: {
    'slot-id': { type: 'string', length: [1, 30], help: 'Number of the slot' },
  },
  examples: [
    { view: 'user', line: 'display cpu-usage service' },
    { view: 'user', line: 'display cpu-usage service slot 1' },
  ],
  source: {
    from: 'NE40E V800R012C10 Command Reference, display cpu-usage service and display cpu-usage service slave',
    fidelity: 'documented',
  },
} as const satisfies Page;
