import type { Page } from '../../schema/page.ts';

export default {
  title: 'set save-configuration',
  views: ['system'],
  effect: 'candidate',
  level: 3,
  forms: {
    set: 'set save-configuration [ interval <interval> | delay <delay-interval> | cpu-limit <cpu-usage> ] *',
    undo: 'undo set save-configuration',
    'undo part': 'undo set save-configuration { interval | delay | cpu-limit } *',
  },
  configuration: {
    set: { set: 'set save-configuration' },
    undo: { clear: 'set save-configuration' },
  },
  help: {
    set: 'Set',
    'save-configuration': 'How the configuration is kept by itself',
    interval: 'Time from one save to the next',
    delay: 'Time after a change',
    'cpu-limit': 'Load of the processor above which nothing is saved',
    undo: 'Take back a setting',
  },
  parameters: {
    interval: { type: 'integer', range: [30, 43200], help: 'Minutes; 30 by default' },
    'delay-interval': { type: 'integer', range: [1, 60], help: 'Minutes; 5 by default' },
    'cpu-usage': { type: 'integer', range: [1, 100], help: 'Percentage; 50 by default' },
  },
  examples: [{ view: 'system', line: 'set save-configuration interval 60' }],
  source: { from: 'NE40E V800R012C10 Command Reference', fidelity: 'documented' },
} as const satisfies Page;
