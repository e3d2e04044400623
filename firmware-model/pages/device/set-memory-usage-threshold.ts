import type { Page } from '../../schema/page.ts';

export default {
  title: 'set memory-usage threshold',
  views: ['system'],
  effect: 'candidate',
  level: 2,
  forms: {
    set: 'set memory-usage threshold <threshold> [ restore <restore-threshold-value> ] [ slot <slot-id> ]',
    slave: 'set memory-usage threshold <threshold> [ restore <restore-threshold-value> ] slave',
    undo: 'undo set memory-usage threshold [ slot <slot-id> ]',
    undoSlave: 'undo set memory-usage threshold slave',
  },
  help: {
    set: 'Set a value',
    'memory-usage': 'Use of memory',
    threshold: 'Use from which it is overloaded',
    restore: 'Use from which it is no more',
    slot: 'Board in a slot',
    slave: 'Slave main board',
    undo: 'Take back',
  },
  parameters: {
    threshold: { type: 'integer', range: [75, 100], help: 'Percentage; 95 unless set' },
    'restore-threshold-value': { type: 'integer', range: [1, 97], help: 'Percentage, at least 3 less than the threshold; 75 unless set' },
    'slot-id': { type: 'string', length: [1, 30], help: 'Number of the slot' },
  },
  configuration: {
    set: { set: 'set memory-usage threshold slot <slot-id>' },
    slave: { set: 'set memory-usage threshold slave' },
    undo: { clear: 'set memory-usage threshold slot <slot-id>' },
    undoSlave: { clear: 'set memory-usage threshold slave' },
  },
  examples: [
    { view: 'system', line: 'set memory-usage threshold 80' },
    { view: 'system', line: 'set memory-usage threshold 80 slot 1' },
    { view: 'system', line: 'undo set memory-usage threshold' },
  ],
  source: {
    from: 'NE40E V800R012C10 Command Reference, set memory-usage threshold and set memory-usage threshold slave',
    fidelity: 'documented',
  },
} as const satisfies Page;
