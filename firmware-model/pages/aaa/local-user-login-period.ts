import type { Page } from '../../schema/page.ts';

export default {
  title: 'local-user login-period',
  views: ['aaa'],
  effect: 'candidate',
  level: 3,
  forms: {
    set: 'local-user <user-name> login-period <begin-time> to <end-time> <begin-day> to <end-day>',
    undo: 'undo local-user <user-name> login-period',
  },
  help: {
    'local-user': 'User that this router knows by itself',
    'login-period': 'When the user may log in, in UTC',
    to: 'Until',
    undo: 'Delete or restore a setting',
  },
  parameters: {
    'user-name': {
      type: 'string',
      length: [1, 253],
      caseSensitive: false,
      characters: '\\w!#$&()+,\\-.;=@[\\]\\^`{}~',
      help: 'Name of the user',
    },
    'begin-time': { type: 'time', help: 'From this time of the day' },
    'end-time': { type: 'time', help: 'To this time of the day' },
    'begin-day': { type: 'choice', values: ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'], help: 'From this day of the week' },
    'end-day': { type: 'choice', values: ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'], help: 'To this day of the week' },
  },
  configuration: { set: { set: 'local-user <user-name> login-period' }, undo: { clear: 'local-user <user-name> login-period' } },
  examples: [
    { view: 'aaa', line: 'local-user hellouser1 login-period 8:00:00 to 18:00:00 Mon to Sat' },
    { view: 'aaa', line: 'undo local-user hellouser1 login-period' },
  ],
  source: { from: 'NE40E V800R012C10 Command Reference', fidelity: 'documented' },
} as const satisfies Page;
