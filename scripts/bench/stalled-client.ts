import { closeSync, constants, openSync, readSync, writeFileSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as moment } from 'node:timers/promises';
import { atLeast, type Figure, kilobytes, times } from './figures.ts';
import { inTemporaryFolder, Operator, RouterProcess } from './router-process.ts';

const lines = 12_000;
const pauseMilliseconds = 2_000;

/** A client that pauses two seconds in the midst of what it reads, on the pseudo-terminal: what of it arrives, against one that reads on. */
export const stalledClient = (): Promise<readonly Figure[]> =>
  inTemporaryFolder(async folder => {
    const path = join(folder, 'console');
    const router = new RouterProcess(['--no-ca', '--state', join(folder, 'state'), '--console', path, '--tcp', '0']);
    await router.event('ready');
    const operator = new Operator((await router.event('console'))['tcp']);
    await operator.logIn();
    operator.close();
    writeFileSync(join(folder, 'state/cfcard/long.txt'), Array.from({ length: lines }, text).join(''));
    const client = openSync(path, constants.O_RDWR | constants.O_NOCTTY | constants.O_NONBLOCK);
    await moment(500); // the router takes a moment to see that someone is there
    const whole = await bytesRead(client, 0);
    const paused = await bytesRead(client, pauseMilliseconds);
    closeSync(client);
    await router.stop();
    return [
      { what: `a text of ${lines} lines, read without a pause`, value: kilobytes(whole) },
      {
        what: 'the same by a client that pauses for two seconds',
        value: kilobytes(paused),
        ratio: times(paused, whole, 'what was said'),
        goal: atLeast(paused / whole, 1, '× what was said'),
      },
    ];
  });

const text = (_: unknown, at: number): string =>
  `${String(at).padStart(6)} the quick brown fox jumps over the lazy dog, and over the console of a router\n`;

/** Has the text shown, reads a little of it, pauses, and reads until the prompt is back or nothing more comes. */
async function bytesRead(client: number, pause: number): Promise<number> {
  writeSync(client, 'more long.txt\r');
  const heard = Buffer.alloc(64 * 1024);
  let [count, end, quietSince] = [0, '', performance.now()];
  while (!end.endsWith('<HUAWEI>') && performance.now() - quietSince < patienceMilliseconds) {
    const read = available(client, heard);
    if (read === 0) await moment(2);
    else quietSince = performance.now();
    if (count === 0 && read > 0) await moment(pause);
    count += read;
    end = (end + heard.toString('latin1', 0, read)).slice(-16);
  }
  return count;
}

function available(client: number, buffer: Buffer): number {
  try {
    return readSync(client, buffer);
  } catch {
    return 0; // nothing is there yet
  }
}

const patienceMilliseconds = 5_000;
