import test from 'ava';
import { timestamp } from '../../src/console/timestamp.ts';

const at = { time: Date.UTC(2026, 10, 4, 8, 0, 1, 42), uptime: 2 ** 32 + 5 };
const zone = 8 * 60;

const written = test.macro((t, format: Parameters<typeof timestamp>[1], offset: number | undefined, expected: string) => {
  t.is(timestamp(at, format, { offsetMinutes: offset, mark: offset === undefined ? '' : '+08:00' }), expected);
});

const date = { style: 'date', precision: 'second', hasZone: true } as const;

test('a date has the year behind the day', written, date, undefined, 'Nov 04 2026 08:00:01');
test('a zone stands behind the time', written, date, zone, 'Nov 04 2026 16:00:01+08:00');
test('without-timezone keeps the local time', written, { ...date, hasZone: false }, zone, 'Nov 04 2026 16:00:01');
test('a short date has no year', written, { ...date, style: 'short-date' }, undefined, 'Nov 04 08:00:01');
test('a format date is written as in ISO 8601', written, { ...date, style: 'format-date' }, zone, '2026-11-04 16:00:01+08:00');
test('milliseconds have three digits', written, { ...date, precision: 'millisecond' }, zone, 'Nov 04 2026 16:00:01.042+08:00');
test('a tenth is one digit', written, { ...date, precision: 'tenth-second' }, undefined, 'Nov 04 2026 08:00:01.0');
test('since the start: upper and lower 32 bits', written, { ...date, style: 'boot' }, zone, '1.5');
