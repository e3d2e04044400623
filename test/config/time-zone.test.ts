import test from 'ava';
import type { Configuration } from '../../src/config/configuration.ts';
import { timeZone } from '../../src/config/time-zone.ts';

const configured = (line: string): Configuration => new Map([['clock timezone', { line, args: {} }]]);

test('local time is UTC until a time zone is configured', t => {
  t.is(timeZone(new Map()), undefined);
});

test('add is ahead of UTC, minus behind it', t => {
  t.deepEqual(timeZone(configured('clock timezone BJ add 08:00:00')), { name: 'BJ', offsetMinutes: 480 });
  t.deepEqual(timeZone(configured('clock timezone NST minus 03:30:00')), { name: 'NST', offsetMinutes: -210 });
});

test('the name of a time zone may hold blanks when quoted', t => {
  t.is(timeZone(configured('clock timezone "New York" minus 5:0:0'))?.name, 'New York');
});
