import { closeSync, constants, openSync, renameSync } from 'node:fs';
import { join } from 'node:path';
import { CaError } from '../../ca/ca-error.ts';
import type { CaMemory, KeptTransaction, Note } from '../../ca/memory.ts';
import { mostBegun } from '../../ca/transactions.ts';
import type { Clock } from '../../clock/clock.ts';
import { isOfHost, systemReason } from '../host/errors.ts';
import { replaceFile, writeAll } from '../storage/atomic-file.ts';
import type { LeftOut } from '../storage/folder-walk.ts';
import { readPlainFile } from '../storage/plain-file.ts';
import { type Disk, systemDisk } from './disk.ts';
import { GroupCommit } from './group-commit.ts';

/**
 * The CA's memory as a file that grows by a line of JSON for each note, and is written anew at the start, with what still counts. The last
 * line of one that a power cut has torn is left out; a file that is no such thing is set aside and told.
 */
export function transactionFile(
  folder: string,
  clock: Clock,
  onSetAside: (left: LeftOut) => void = () => {},
  disk: Disk = systemDisk,
): CaMemory {
  const place = join(folder, 'transactions.log');
  const live = new LiveNotes(readNotes(place, folder, onSetAside));
  const rewrite = () => void replaceFile(place, clock.now(), file => live.all().forEach(note => writeAll(file, lineOf(note))));
  tryTo(rewrite, place);
  const log = new GrowingFile(place, rewrite, disk);
  let next = 0;
  const notes = new GroupCommit<Note>(changes => log.append(Buffer.concat([...changes.values()].map(lineOf))));
  return {
    recall: () => live.all(),
    note(note) {
      live.add(note);
      notes.put(String(next++), note);
    },
    stored: () => notes.stored(),
  };
}

/** Grows by what is appended, until all of it is written anew: when there is much, and when not all of a piece could be stored. */
class GrowingFile {
  readonly #place: string;
  readonly #rewrite: () => void;
  readonly #disk: Disk;
  #octets = 0;
  #isTorn = false;

  constructor(place: string, rewrite: () => void, disk: Disk) {
    this.#place = place;
    this.#rewrite = rewrite;
    this.#disk = disk;
  }

  async append(bytes: Uint8Array): Promise<void> {
    try {
      if (this.#isTorn || this.#octets > mostAppended) this.#writeAnew();
      else await this.#write(bytes);
    } catch (cause) {
      this.#isTorn = true;
      throw unusable(this.#place, cause);
    }
  }

  #writeAnew(): void {
    this.#rewrite();
    this.#octets = 0;
    this.#isTorn = false;
  }

  async #write(bytes: Uint8Array): Promise<void> {
    const file = openSync(this.#place, constants.O_WRONLY | constants.O_APPEND | constants.O_NOFOLLOW);
    try {
      writeAll(file, bytes);
      await this.#disk.sync(file);
    } finally {
      closeSync(file);
    }
    this.#octets += bytes.length;
  }
}

/** Of all notes those that still say something. */
class LiveNotes {
  readonly #begun = new Map<string, Note>();
  readonly #waiting = new Map<string, Note>();

  constructor(notes: readonly Note[]) {
    for (const note of notes) this.add(note);
  }

  add(note: Note): void {
    if (note.note === 'waits no longer') this.#waiting.delete(note.id);
    else (note.note === 'waits' ? this.#waiting : this.#begun).set(note.id, note);
    const [oldest] = this.#begun.keys();
    if (oldest !== undefined && this.#begun.size > mostBegun) this.#begun.delete(oldest);
  }

  all(): readonly Note[] {
    return [...this.#begun.values(), ...this.#waiting.values()];
  }
}

function readNotes(place: string, folder: string, onSetAside: (left: LeftOut) => void): readonly Note[] {
  try {
    const bytes = readPlainFile(place, { largest: largestFile });
    const lines = Buffer.from(bytes ?? [])
      .toString('utf8')
      .split('\n');
    return lines.slice(0, -1).map(readNote); // behind the last line break stands nothing, or a line that was torn
  } catch (error) {
    const aside = join(folder, 'issued', 'set-aside', 'transactions.log');
    const reason = isOfHost(error) ? systemReason(error) : 'it is not what the CA has written';
    tryTo(() => renameSync(place, aside), place);
    onSetAside({ place, reason: `${reason}; it is in ${join(folder, 'issued', 'set-aside')} now` });
    return [];
  }
}

const lineOf = (note: Note): Buffer => Buffer.from(`${JSON.stringify(note, writtenOctets)}\n`);

/** A Buffer has a way of its own to be written, which comes first: hence the value as it stands in its object. */
function writtenOctets(this: Readonly<Record<string, unknown>>, key: string, value: unknown): unknown {
  const octets = this[key];
  return octets instanceof Uint8Array ? { octets: Buffer.from(octets).toString('base64') } : value;
}

function readNote(line: string): Note {
  const note = JSON.parse(line, (_, value) =>
    typeof value?.octets === 'string' ? new Uint8Array(Buffer.from(value.octets, 'base64')) : value,
  );
  if (typeof note?.id !== 'string' || !kinds.has(note.note) || (note.note === 'waits' && !isKept(note.transaction)))
    throw new SyntaxError('no note');
  return note; // the file is the CA's own
}

/** Whether the parts are there that a certificate is made of later. */
function isKept(transaction: Partial<KeptTransaction> | undefined): boolean {
  const { phase, requester, lastAnswer, nonce } = transaction ?? {};
  if (phase?.at !== 'waiting' || !requester || !(lastAnswer instanceof Uint8Array) || !(nonce instanceof Uint8Array)) return false;
  const { order, asked, mods } = phase;
  return (
    order?.subject instanceof Uint8Array &&
    order.publicKey instanceof Uint8Array &&
    Array.isArray(order.extensions) &&
    Boolean(asked && mods)
  );
}

function tryTo(act: () => void, place: string): void {
  try {
    act();
  } catch (cause) {
    throw unusable(place, cause);
  }
}

const unusable = (place: string, cause: unknown): CaError =>
  new CaError('CA_FOLDER_UNUSABLE', `Cannot store ${place}: ${systemReason(cause)}; mend that and try again`, { cause });

const kinds = new Set(['begun', 'waits', 'waits no longer']);
const largestFile = 512 * 1024 * 1024;
const mostAppended = 32 * 1024 * 1024;
