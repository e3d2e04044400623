import type { Page } from '../../schema/page.ts';

export default {
  title: 'set save-configuration checkpoint daily',
  views: ['system'],
  effect: 'candidate',
  level: 3,
  forms: {
    time: 'set save-configuration checkpoint daily time <time>',
    undo: 'undo set save-configuration checkpoint daily time [ <time> ]',
  },
  configuration: {
    time: { set: 'set save-configuration checkpoint daily time' },
    undo: { clear: 'set save-configuration checkpoint daily time' },
  },
  help: {
    set: 'Set',
    'save-configuration': 'How the configuration is kept by itself',
    checkpoint: 'Rollback points',
    daily: 'One a day, if something has changed since the last',
    time: 'Time of the day',
    undo: 'Take back a setting',
  },
  parameters: {
    time: { type: 'hour and minute', help: 'Time of the day; 02:00 if not set' },
  },
  examples: [{ view: 'system', line: 'set save-configuration checkpoint daily time 3:00' }],
  source: { from: 'NE40E V800R012C10 Command Reference', fidelity: 'documented' },
} as const satisfies Page;
