import type { Page } from '../../schema/page.ts';

export default {
  title: 'clock datetime',
  views: ['user'],
  effect: 'immediate',
  level: 3,
  forms: {
    set: 'clock datetime [ utc ] <time> <date>',
  },
  help: {
    clock: 'Clock status and configuration information',
    datetime: 'Set date and time',
    utc: 'The time is Coordinated Universal Time',
  },
  parameters: {
    time: { type: 'time', help: 'Time' },
    date: { type: 'date', help: 'Date, in the years 2000 to 2037' },
  },
  examples: [{ view: 'user', line: 'clock datetime 0:0:0 2020-01-01' }],
  source: { from: 'NE40E V800R012C10 Command Reference', fidelity: 'documented' },
} as const satisfies Page;
