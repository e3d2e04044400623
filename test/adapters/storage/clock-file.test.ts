import test from 'ava';
import { mkdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { clockFileIn, readClockFile, worldTimeAt, writeClockFile } from '../../../src/adapters/storage/clock-file.ts';
import { FollowedClock } from '../../../src/adapters/storage/followed-clock.ts';
import { VirtualHost } from '../../support/host-time.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';

const hostMorning = Date.UTC(2026, 10, 24, 8);
const worldMorning = Date.UTC(2027, 4, 1, 8);
const hour = 3_600_000;

test('what the time is and how fast it passes is one line that people can read, for its owner alone', t => {
  const place = clockFileIn(temporaryFolder(t));
  writeClockFile(place, { world: worldMorning, host: hostMorning, scale: 60 });
  t.is(readFileSync(place, 'utf8'), '{"world":"2027-05-01T08:00:00.000Z","host":"2026-11-24T08:00:00.000Z","scale":60}\n');
  t.is(statSync(place).mode & 0o777, 0o600);
  t.deepEqual(readClockFile(place), { world: worldMorning, host: hostMorning, scale: 60 });
});

test('a folder without the file has the time of the host', t => {
  t.is(readClockFile(clockFileIn(temporaryFolder(t))), undefined);
});

test('the time goes on from what was kept, at its pace, and never goes back with the clock of the host', t => {
  const kept = { world: worldMorning, host: hostMorning, scale: 60 };
  t.is(worldTimeAt(kept, hostMorning + 1000), worldMorning + 60_000);
  t.is(worldTimeAt(kept, hostMorning - hour), worldMorning);
  t.is(worldTimeAt({ ...kept, scale: 0 }, hostMorning + hour), worldMorning);
});

const damages: Readonly<Record<string, string | undefined>> = {
  nothing: '',
  'half of it': '{"world":"2027-05-01T08:0',
  'another thing': '[]',
  'no date': '{"world":"soon","host":"2026-11-24T08:00:00.000Z","scale":1}',
  'no pace': '{"world":"2027-05-01T08:00:00.000Z","host":"2026-11-24T08:00:00.000Z"}',
  'time that goes back': '{"world":"2027-05-01T08:00:00.000Z","host":"2026-11-24T08:00:00.000Z","scale":-1}',
  'far too much': ' '.repeat(5000),
  'a folder': undefined,
};

for (const [what, content] of Object.entries(damages)) {
  test(`a file that holds ${what} is refused with what to do`, t => {
    const place = clockFileIn(temporaryFolder(t));
    if (content === undefined) mkdirSync(place);
    else writeFileSync(place, content);
    const error = t.throws(() => readClockFile(place), { code: 'CLOCK_FILE_DAMAGED' });
    t.regex(error.message, /^Cannot use .*clock\.json \(.*\): give --clock <date>, or --clock now for the time of this host$/);
  });
}

function following(folder: string) {
  const host = new VirtualHost();
  const lost: string[] = [];
  let hostDate = hostMorning;
  const clock = new FollowedClock({
    state: folder,
    host,
    hostNow: () => hostDate + host.monotonic(),
    onLost: reason => lost.push(reason),
  });
  const jump = (milliseconds: number) => {
    hostDate += milliseconds;
  };
  return { host, clock, lost, jump };
}

test('who follows a folder has its time at each look: moved, faster, held', t => {
  const folder = temporaryFolder(t);
  const place = clockFileIn(folder);
  const { host, clock, lost } = following(folder);
  t.is(clock.now(), hostMorning);
  host.pass(1000);
  t.is(clock.now(), hostMorning + 1000);
  writeClockFile(place, { world: worldMorning, host: hostMorning, scale: 60 });
  t.is(clock.now(), worldMorning + 60_000);
  host.pass(1000);
  t.is(clock.now(), worldMorning + 120_000);
  writeClockFile(place, { world: worldMorning + hour, host: hostMorning + 2000, scale: 0 });
  host.pass(1000);
  t.is(clock.now(), worldMorning + hour);
  t.deepEqual(lost, []);
});

test('the clock of the host may be set: who follows a folder does not', t => {
  const folder = temporaryFolder(t);
  writeClockFile(clockFileIn(folder), { world: worldMorning, host: hostMorning, scale: 1 });
  const { host, clock, jump } = following(folder);
  jump(-hour);
  t.is(clock.now(), worldMorning);
  host.pass(1000);
  jump(48 * hour);
  t.is(clock.now(), worldMorning + 1000);
});

test('a folder that is gone, and a file that is damaged, are told once, and time goes on as it was known', t => {
  const folder = join(temporaryFolder(t), 'state');
  const place = clockFileIn(folder);
  mkdirSync(folder);
  writeClockFile(place, { world: worldMorning, host: hostMorning, scale: 60 });
  const { host, clock, lost } = following(folder);
  rmSync(folder, { recursive: true });
  host.pass(1000);
  t.deepEqual([clock.now(), clock.now()], [worldMorning + 60_000, worldMorning + 60_000]);
  t.deepEqual(lost, ['no such file or directory']);
  mkdirSync(folder);
  writeClockFile(place, { world: worldMorning, host: hostMorning, scale: 1 });
  t.is(clock.now(), worldMorning + 1000);
  writeFileSync(place, 'damaged');
  t.deepEqual([clock.now(), clock.now()], [worldMorning + 1000, worldMorning + 1000]);
  t.is(lost.length, 2);
});
