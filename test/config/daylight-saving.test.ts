import test from 'ava';
import type { Configuration } from '../../src/config/configuration.ts';
import { localOffset, localTime, momentOf } from '../../src/config/local-time.ts';

const configured = (...lines: readonly string[]): Configuration =>
  new Map(lines.map(line => [line.split(' ').slice(0, 2).join(' '), { line, args: {} }]));

const berlin = configured(
  'clock timezone CET add 01:00:00',
  'clock daylight-saving-time CEST repeating 02:00 last Sun Mar 03:00 last Sun Oct 01:00',
);

test('clocks of Berlin go forward and back on the last Sundays of March and October, at one o’clock UTC', t => {
  for (const [at, offset] of [
    ['2026-03-29T00:59:59Z', 60],
    ['2026-03-29T01:00:00Z', 120],
    ['2026-10-25T00:59:59Z', 120],
    ['2026-10-25T01:00:00Z', 60],
    ['2027-03-28T01:00:00Z', 120],
  ] as const)
    t.is(localOffset(berlin, Date.parse(at)), offset, at);
});

test('in the south daylight saving goes over the turn of the year', t => {
  const sydney = configured(
    'clock timezone AEST add 10:00:00',
    'clock daylight-saving-time AEDT repeating 02:00 first Sun Oct 03:00 first Sun Apr 01:00',
  );
  t.is(localOffset(sydney, Date.parse('2027-01-01T00:00Z')), 660);
  t.is(localOffset(sydney, Date.parse('2027-07-01T00:00Z')), 600);
});

test('daylight saving of one year, or of some, is not in effect in others', t => {
  const oneYear = configured('clock daylight-saving-time z2 one-year 11:22 2020-02-01 22:11 2020-08-11 01:04');
  t.is(localOffset(oneYear, Date.parse('2020-02-01T11:22Z')), 64);
  t.is(localOffset(oneYear, Date.parse('2020-08-11T21:07Z')), undefined);
  t.is(localOffset(oneYear, Date.parse('2021-05-01T00:00Z')), undefined);
  const years = configured('clock daylight-saving-time z3 repeating 08:00 02-01 22:11 08-08 01:04 2012 2020');
  t.deepEqual(
    [2011, 2012, 2020, 2021].map(year => localOffset(years, Date.parse(`${year}-05-01T00:00Z`))),
    [undefined, 64, 64, undefined],
  );
});

test('a time in summer says so, behind the offset of the zone', t => {
  t.is(localTime(berlin, Date.parse('2026-07-01T10:00Z')), '2026-07-01 12:00:00+01:00 DST');
  t.is(localTime(berlin, Date.parse('2026-12-01T10:00Z')), '2026-12-01 11:00:00+01:00');
});

test('what the clock on the wall says is read as it is then', t => {
  t.is(momentOf(berlin, Date.parse('2026-07-01T12:00Z')), Date.parse('2026-07-01T10:00Z'));
  t.is(momentOf(berlin, Date.parse('2026-03-29T03:30Z')), Date.parse('2026-03-29T01:30Z'));
  t.is(momentOf(berlin, Date.parse('2026-12-01T11:00Z')), Date.parse('2026-12-01T10:00Z'));
});
