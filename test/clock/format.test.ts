import test from 'ava';
import { calendar, formatDateTime, formatDirTime, formatLogTime, formatOffset } from '../../src/clock/format.ts';

const morning = Date.UTC(2026, 10, 24, 8, 0, 0);

test('without a time zone all times are UTC and logs carry no offset', t => {
  t.is(formatDateTime(morning), '2026-11-24 08:00:00');
  t.is(formatDirTime(morning), 'Nov 24 2026 08:00:00');
  t.is(formatLogTime(morning), 'Nov 24 2026 08:00:00');
});

test('a time zone moves the local time and is written behind a log time', t => {
  t.is(formatLogTime(morning, 480), 'Nov 24 2026 16:00:00+08:00');
  t.is(formatLogTime(morning, -210), 'Nov 24 2026 04:30:00-03:30');
  t.is(formatLogTime(morning, 0), 'Nov 24 2026 08:00:00+00:00');
});

test('local midnight falls on the local date and weekday', t => {
  const beforeMidnight = Date.UTC(2026, 11, 31, 23, 59, 59);
  t.is(formatDateTime(beforeMidnight, 1), '2027-01-01 00:00:59');
  t.is(calendar(beforeMidnight).weekday, 'Thursday');
  t.is(calendar(beforeMidnight, 1).weekday, 'Friday');
});

test('days are padded with a zero in every layout', t => {
  const third = Date.UTC(2026, 1, 3, 4, 5, 6);
  t.is(formatDirTime(third), 'Feb 03 2026 04:05:06');
  t.is(formatDateTime(third), '2026-02-03 04:05:06');
});

test('an offset of seconds moves the time but shows in minutes', t => {
  t.is(formatDateTime(morning, 8 * 60 + 0.5), '2026-11-24 16:00:30');
  t.is(formatOffset(480.5), '+08:00');
});
