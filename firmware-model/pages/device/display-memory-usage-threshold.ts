import type { Page } from '../../schema/page.ts';

export default {
  title: 'display memory-usage threshold',
  views: ['all'],
  effect: 'immediate',
  level: 1,
  forms: {
    boards: 'display memory-usage threshold [ slot <slot-id> ]',
    slave: 'display memory-usage threshold slave',
  },
  help: {
    display: 'Display current system information',
    'memory-usage': 'Use of memory',
    threshold: 'When it counts as overloaded',
    slot: 'Board in a slot',
    slave: 'Slave main board',
  },
  parameters: {
    'slot-id': { type: 'string', length: [1, 30], help: 'Number of the slot' },
  },
  examples: [
    { view: 'user', line: 'display memory-usage threshold' },
    { view: 'user', line: 'display memory-usage threshold slot 1' },
  ],
  source: {
    from: 'NE40E V800R012C10 Command Reference, display memory-usage threshold and display memory-usage threshold slave',
    fidelity: 'documented',
  },
} as const satisfies Page;
