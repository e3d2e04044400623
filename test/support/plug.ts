import fs from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';
import process from 'node:process';

/**
 * Loaded into a process with `--import`, before the program: pulls the plug at a chosen change of the files in a folder. It waits
 * for a `Cut` at load and takes another at any time.
 */
export interface Cut {
  /** Changes of files elsewhere do not count. */
  readonly folder: string;
  /**
   * Which change from now on, the first being 1; null for none. The plug is pulled just before it: what was written and not
   * flushed until then is lost. Is the change a write, half of its bytes have reached the file.
   */
  readonly at: number | null;
}

type SyncCall = (...args: any[]) => unknown; // the calls of node:fs share no more than this

const original = { ...fs };
let cut: Cut = { folder: '', at: null };
let changes = 0;
/** Where each open file was opened. */
const places = new Map<number, string>();
/** Files written to and not flushed: where each was opened, and where it lies now. */
const unflushed = new Map<string, string>();

function changing(place: unknown, doHalf?: () => void): void {
  if (cut.at === null || typeof place !== 'string' || !`${place}/`.startsWith(`${cut.folder}/`)) return;
  changes += 1;
  if (changes !== cut.at) return; // Node's own calls come by here as well, also those below
  if (doHalf) doHalf();
  else for (const lost of unflushed.values()) if (original.existsSync(lost)) original.truncateSync(lost, 0);
  process.kill(process.pid, 'SIGKILL');
  for (;;); // the signal is on its way
}

function wrap(names: readonly (keyof typeof fs)[], wrapper: (call: SyncCall, ...args: any[]) => unknown): void {
  for (const name of names) {
    const call = original[name] as SyncCall; // only names of such calls are passed
    Object.assign(fs, { [name]: (...args: unknown[]) => wrapper(call, ...args) });
  }
}

wrap(['mkdirSync', 'rmdirSync', 'rmSync', 'unlinkSync', 'truncateSync', 'chmodSync', 'utimesSync'], (call, place, ...rest) => {
  changing(place);
  return call(place, ...rest);
});
wrap(['renameSync', 'linkSync', 'symlinkSync', 'copyFileSync'], (call, from, to, ...rest) => {
  changing(to);
  const result = call(from, to, ...rest);
  for (const [opened, place] of unflushed) if (place === from) unflushed.set(opened, to);
  return result;
});
wrap(['ftruncateSync', 'futimesSync', 'fchmodSync'], (call, file, ...rest) => {
  changing(places.get(file));
  return call(file, ...rest);
});
wrap(['fsyncSync', 'fdatasyncSync'], (call, file) => {
  changing(places.get(file));
  unflushed.delete(places.get(file) ?? '');
  return call(file);
});
wrap(['openSync'], (call, place, flags, ...rest) => {
  const isForWriting = typeof flags === 'number' ? (flags & (fs.constants.O_WRONLY | fs.constants.O_RDWR)) !== 0 : (flags ?? 'r') !== 'r';
  if (isForWriting) changing(place);
  const file = call(place, flags, ...rest) as number;
  places.set(file, place);
  return file;
});
wrap(['writeSync'], (call, file, bytes: Uint8Array, offset = 0, length = bytes.length - offset, position = null) => {
  const place = places.get(file);
  changing(place, () => call(file, bytes, offset, Math.floor(length / 2), position));
  if (place !== undefined) unflushed.set(place, unflushed.get(place) ?? place);
  return call(file, bytes, offset, length, position);
});
wrap(['writeFileSync', 'appendFileSync'], (call, place, content: string | Uint8Array, ...rest) => {
  changing(place, () => call(place, content.slice(0, content.length / 2), ...rest));
  unflushed.set(place, place);
  return call(place, content, ...rest);
});
syncBuiltinESMExports();

await new Promise<void>(resolve => {
  process.on('message', (message: Cut) => {
    cut = message;
    changes = 0;
    process.send?.('armed');
    resolve();
  });
});
process.channel?.unref();
process.once('disconnect', () => process.kill(process.pid, 'SIGKILL')); // the test that held the plug is gone
