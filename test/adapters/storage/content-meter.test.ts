import { appendFileSync, mkdirSync, renameSync, rmSync, unlinkSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import test, { type ExecutionContext } from 'ava';
import { ContentMeter } from '../../../src/adapters/storage/content-meter.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';

/** A folder whose times stand far back, so that every later change is another time, however coarse those of the host are. */
function metered(t: ExecutionContext) {
  const folder = temporaryFolder(t);
  mkdirSync(join(folder, 'logfile'));
  writeFileSync(join(folder, 'a.cer'), 'x'.repeat(100));
  writeFileSync(join(folder, 'logfile', 'log.log'), 'x'.repeat(10));
  const age = () => {
    for (const directory of [folder, join(folder, 'logfile')]) utimesSync(directory, 1000, 1000);
  };
  age();
  return { folder, meter: new ContentMeter(folder), age };
}

test('what others put in, rename and take away, in any directory, counts at the next look', t => {
  const { folder, meter } = metered(t);
  t.is(meter.bytes, 110);
  writeFileSync(join(folder, 'b.cer'), 'x'.repeat(5));
  t.is(meter.bytes, 115);
  renameSync(join(folder, 'b.cer'), join(folder, 'logfile', 'b.cer'));
  t.is(meter.bytes, 115);
  mkdirSync(join(folder, 'logfile', 'old'));
  writeFileSync(join(folder, 'logfile', 'old', 'c'), 'x');
  t.is(meter.bytes, 116);
  rmSync(join(folder, 'logfile'), { recursive: true });
  t.is(meter.bytes, 100);
});

test('a change of our own is added, and its directory is not measured again', t => {
  const { folder, meter } = metered(t);
  t.is(meter.bytes, 110);
  appendFileSync(join(folder, 'a.cer'), 'x'); // in its place: no directory tells of it
  meter.through(folder, 7, () => writeFileSync(join(folder, 'new.cer'), 'x'.repeat(7)));
  t.is(meter.bytes, 117, 'measured again it would be 118');
  meter.through(folder, -7, () => unlinkSync(join(folder, 'new.cer')));
  t.is(meter.bytes, 110);
});

test('a change of our own to a directory that somebody else has changed as well has it measured again', t => {
  const { folder, meter } = metered(t);
  t.is(meter.bytes, 110);
  writeFileSync(join(folder, 'foreign.cer'), 'x'.repeat(20));
  meter.through(folder, 7, () => writeFileSync(join(folder, 'new.cer'), 'x'.repeat(7)));
  t.is(meter.bytes, 137);
});

test('a change of our own that fails half-way is measured, not believed', t => {
  const { folder, meter, age } = metered(t);
  t.is(meter.bytes, 110);
  age();
  t.throws(() =>
    meter.through(folder, 50, () => {
      writeFileSync(join(folder, 'half'), 'x'.repeat(3));
      throw new Error('no room');
    }),
  );
  t.is(meter.bytes, 113);
});
