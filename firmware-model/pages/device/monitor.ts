import type { Page } from '../../schema/page.ts';

export default {
  title: 'monitor process information',
  views: ['all'],
  effect: 'immediate',
  level: 1,
  forms: {
    load: 'monitor cpu-usage [ slot <slotid> ] [ interval <intervalValue> ]',
    slaveLoad: 'monitor cpu-usage slave [ interval <intervalValue> ]',
    processes: 'monitor process information [ slot <slotid> ] [ interval <intervalValue> ]',
    slaveProcesses: 'monitor process information slave [ interval <intervalValue> ]',
  },
  help: {
    monitor: 'Display again and again',
    'cpu-usage': 'Load of a processor',
    process: 'Processes',
    information: 'What they take',
    slot: 'Board in a slot',
    slave: 'Slave main board',
    interval: 'How often',
  },
  parameters: {
    slotid: { type: 'string', length: [1, 30], help: 'Number of the slot' },
    intervalValue: { type: 'integer', range: [5, 300], help: 'Seconds' },
  },
  examples: [
    { view: 'user', line: 'monitor cpu-usage' },
    { view: 'user', line: 'monitor process information slave interval 25' },
  ],
  source: {
    from: 'NE40E V800R012C10 Command Reference, monitor process information and monitor process information slave',
    fidelity: 'documented',
  },
} as const satisfies Page;
