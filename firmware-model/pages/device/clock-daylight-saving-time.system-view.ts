import type { Page } from '../../schema/page.ts';
import { days, months } from '../../value-names.ts';

export default {
  title: 'clock daylight-saving-time (System view)',
  views: ['system'],
  effect: 'candidate',
  level: 3,
  forms: {
    'one-year': 'clock daylight-saving-time <dstname> one-year <start-time> <start-date> <end-time> <end-date> <offset>',
    repeating:
      'clock daylight-saving-time <dstname> repeating <start-time> <repeat-start-date> <end-time> <repeat-end-date> <offset> [ <startyear> [ <endyear> ] ]',
    weekday:
      'clock daylight-saving-time <dstname> repeating <start-time> { { first | second | third | fourth | last } <startweekday> <startmonth> <end-time> { first | second | third | fourth | last } <endweekday> <endmonth> } <offset> [ <startyear> [ <endyear> ] ]',
    undo: 'undo clock daylight-saving-time',
  },
  help: {
    clock: 'Clock status and configuration information',
    'daylight-saving-time': 'Daylight saving time',
    'one-year': 'From one date to another',
    repeating: 'Every year',
    first: 'First such day of the month',
    second: 'Second such day of the month',
    third: 'Third such day of the month',
    fourth: 'Fourth such day of the month',
    last: 'Last such day of the month',
    undo: 'Delete or restore a setting',
  },
  parameters: {
    dstname: { type: 'string', length: [1, 32], help: 'Name of the daylight saving time' },
    'start-time': { type: 'hour and minute', help: 'Time at which it begins' },
    'start-date': { type: 'date', help: 'Date on which it begins, in the years 2000 to 2037' },
    'end-time': { type: 'hour and minute', help: 'Time at which it ends' },
    'end-date': { type: 'date', help: 'Date on which it ends, in the years 2000 to 2037' },
    'repeat-start-date': { type: 'month and day', help: 'Day on which it begins' },
    'repeat-end-date': { type: 'month and day', help: 'Day on which it ends' },
    startweekday: { type: 'choice', values: days, help: 'Day of the week on which it begins' },
    startmonth: {
      type: 'choice',
      values: months,
      help: 'Month in which it begins',
    },
    endweekday: { type: 'choice', values: days, help: 'Day of the week on which it ends' },
    endmonth: {
      type: 'choice',
      values: months,
      help: 'Month in which it ends',
    },
    offset: { type: 'hour and minute', help: 'How far the clock is put forward, from 00:01 to 02:00' },
    startyear: { type: 'integer', range: [2000, 2037], help: 'First year' },
    endyear: { type: 'integer', range: [2000, 2037], help: 'Last year' },
  },
  configuration: {
    'one-year': { set: 'clock daylight-saving-time' },
    repeating: { set: 'clock daylight-saving-time' },
    weekday: { set: 'clock daylight-saving-time' },
    undo: { clear: 'clock daylight-saving-time' },
  },
  examples: [
    { view: 'system', line: 'clock daylight-saving-time z2 one-year 11:22 2020-02-01 22:11 2020-08-11 01:04' },
    { view: 'system', line: 'clock daylight-saving-time z3 repeating 08:00 02-01 22:11 08-08 01:04 2012 2020' },
    { view: 'system', line: 'clock daylight-saving-time z4 repeating 02:00 last Sun Mar 03:00 last Sun Oct 01:00' },
    { view: 'system', line: 'undo clock daylight-saving-time' },
  ],
  source: { from: 'NE40E V800R012C10 Command Reference', fidelity: 'documented' },
} as const satisfies Page;
