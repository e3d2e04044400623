import type { Page } from '../../schema/page.ts';

export default {
  title: 'set cpu-usage threshold',
  views: ['system'],
  effect: 'candidate',
  level: 2,
  forms: {
    set: 'set cpu-usage threshold <threshold> [ restore <restore-threshold-value> ] [ interval <interval-value> ] [ slot <slot-id> ]',
    slave: 'set cpu-usage threshold <threshold> [ restore <restore-threshold-value> ] [ interval <interval-value> ] slave',
    undo: 'undo set cpu-usage threshold [ threshold [ restore [ <restore-threshold-value> ] ] ] [ interval [ <interval-value> ] ] [ slot <slot-id> ]',
    undoSlave:
      'undo set cpu-usage threshold [ threshold [ restore [ <restore-threshold-value> ] ] ] [ interval [ <interval-value> ] ] slave',
  },
  help: {
    set: 'Set a value',
    'cpu-usage': 'Load of the processor',
    threshold: 'Load from which it is overloaded',
    restore: 'Load from which it is no more',
    interval: 'Minutes for which it has to last',
    slot: 'Board in a slot',
    slave: 'Slave main board',
    undo: 'Take back',
  },
  parameters: {
    threshold: { type: 'integer', range: [4, 100], help: 'Percentage; 90 unless set' },
    'restore-threshold-value': { type: 'integer', range: [1, 97], help: 'Percentage, at least 3 less than the threshold; 75 unless set' },
    'interval-value': { type: 'integer', range: [1, 60], help: 'Minutes; 8 unless set' },
    'slot-id': { type: 'string', length: [1, 30], help: 'Number of the slot' },
  },
  configuration: {
    set: { set: 'set cpu-usage threshold slot <slot-id>' },
    slave: { set: 'set cpu-usage threshold slave' },
    undo: { clear: 'set cpu-usage threshold slot <slot-id>' },
    undoSlave: { clear: 'set cpu-usage threshold slave' },
  },
  examples: [
    { view: 'system', line: 'set cpu-usage threshold 80' },
    { view: 'system', line: 'set cpu-usage threshold 80 restore 60 slot 1' },
    { view: 'system', line: 'undo set cpu-usage threshold' },
  ],
  source: {
    from: 'NE40E V800R012C10 Command Reference, set cpu-usage threshold and set cpu-usage threshold slave',
    fidelity: 'documented',
  },
} as const satisfies Page;
