import { constants, openSync, readSync, writeSync } from 'node:fs';
import process from 'node:process';

/*
 * typist PATH COUNT: types one character after the other at a console, and prints after how many nanoseconds each was back. What the
 * client of echo-loop.c does, where nobody can compile it.
 */
const [path = '', count = ''] = process.argv.slice(2);
const line = openSync(path, constants.O_RDWR | constants.O_NOCTTY);
const beside = openSync(path, constants.O_RDONLY | constants.O_NOCTTY | constants.O_NONBLOCK);
const buffer = Buffer.alloc(4096);

quiet(200); // the router takes a moment to see that someone is there
const measured: bigint[] = [];
for (let at = 0; at < Number(count); at++) {
  const start = process.hrtime.bigint();
  writeSync(line, 'a');
  readSync(line, buffer);
  measured.push(process.hrtime.bigint() - start);
  if (at % 32 !== 31) continue;
  writeSync(line, '\x18');
  quiet(5);
}
process.stdout.write(`${measured.join('\n')}\n`);

/** Reads what comes until nothing has come for that long. */
function quiet(milliseconds: number): void {
  do Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, milliseconds);
  while (hasRead());
}

function hasRead(): boolean {
  try {
    return readSync(beside, buffer) > 0;
  } catch {
    return false; // nothing is there
  }
}
