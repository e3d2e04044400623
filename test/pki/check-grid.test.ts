import test from 'ava';
import { gridPointAtOrAfter } from '../../src/pki/check-grid.ts';

const start = 1_000;
const rows: readonly (readonly [due: number, point: number, what: string])[] = [
  [1_001, 1_300, 'what is due right after the start waits for the first point'],
  [1_300, 1_300, 'what is due at a point is looked at there'],
  [1_301, 1_600, 'and a moment later at the next'],
  [200, 1_000, 'what was due before the start is looked at with the start'],
  [Infinity, Infinity, 'what never comes has no point'],
];
for (const [due, point, what] of rows) test(what, t => t.is(gridPointAtOrAfter(due, start, 300), point));
