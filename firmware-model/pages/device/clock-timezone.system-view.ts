import type { Page } from '../../schema/page.ts';

export default {
  title: 'clock timezone (System view)',
  views: ['system'],
  effect: 'candidate',
  level: 3,
  forms: {
    set: 'clock timezone <time-zone-name> { add | minus } <offset>',
    undo: 'undo clock timezone',
  },
  help: {
    clock: 'Clock status and configuration information',
    timezone: 'Time zone',
    add: 'Local time is ahead of UTC',
    minus: 'Local time is behind UTC',
    undo: 'Delete or restore a setting',
  },
  parameters: {
    'time-zone-name': { type: 'string', length: [1, 32], help: 'Name of the time zone' },
    offset: { type: 'time', help: 'Difference to UTC, up to 18 hours' },
  },
  configuration: {
    set: { set: 'clock timezone' },
    undo: { clear: 'clock timezone' },
  },
  examples: [
    { view: 'system', line: 'clock timezone BJ add 08:00:00' },
    { view: 'system', line: 'undo clock timezone' },
  ],
  source: { from: 'NE40E V800R012C10 Command Reference', fidelity: 'documented' },
} as const satisfies Page;
