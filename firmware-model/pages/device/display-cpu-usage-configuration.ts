import type { Page } from '../../schema/page.ts';

export default {
  title: 'display cpu-usage configuration',
  views: ['all'],
  effect: 'immediate',
  level: 1,
  forms: {
    boards: 'display cpu-usage configuration [ slot <slot-id> ]',
    slave: 'display cpu-usage configuration slave',
  },
  help: {
    display: 'Display current system information',
    'cpu-usage': 'Load of the processor',
    configuration: 'When it counts as overloaded',
    slot: 'Board in a slot',
    slave: 'Slave main board',
  },
  parameters: {
    'slot-id': { type: 'string', length: [1, 30], help: 'Number of the slot' },
  },
  examples: [
    { view: 'user', line: 'display cpu-usage configuration' },
    { view: 'user', line: 'display cpu-usage configuration slot 1' },
  ],
  source: {
    from: 'NE40E V800R012C10 Command Reference, display cpu-usage configuration and display cpu-usage configuration slave',
    fidelity: 'documented',
  },
} as const satisfies Page;
