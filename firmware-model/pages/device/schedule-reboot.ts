import type { Page } from '../../schema/page.ts';

export default {
  title: 'schedule reboot',
  views: ['user'],
  effect: 'immediate',
  level: 3,
  forms: {
    at: 'schedule reboot at <time> [ <date> ]',
    delay: 'schedule reboot delay <interval> [ force ]',
    undo: 'undo schedule reboot',
  },
  help: {
    schedule: 'Do something later',
    reboot: 'Reboot the device',
    at: 'At a time',
    delay: 'After a time',
    force: 'Without asking whether to save the configuration',
    undo: 'Delete or restore a setting',
  },
  parameters: {
    time: { type: 'hour and minute', help: 'Time' },
    date: { type: 'date', separator: '/', help: 'Date, within 30 days' },
    interval: { type: 'string', length: [1, 6], characters: '\\d:', help: 'Time as hh:mm, up to 720 hours, or minutes, up to 43200' },
  },
  examples: [
    { view: 'user', line: 'schedule reboot at 22:00' },
    { view: 'user', line: 'schedule reboot at 22:00 2026/12/01' },
    { view: 'user', line: 'schedule reboot delay 1:30 force' },
    { view: 'user', line: 'undo schedule reboot' },
  ],
  source: { from: 'NE40E V800R012C10 Command Reference', fidelity: 'documented' },
} as const satisfies Page;
