import type { CardDraft, CardEntry, CfCard } from './cf-card.ts';
import { CfCardError } from './cf-card.ts';
import { type Drive, onDrive } from './drive.ts';

/** Every card in the chassis as one: a path says by its drive which of them is meant. Paths without one are of the card in charge. */
export class Drives implements CfCard {
  readonly #own: CfCard;
  readonly #others: ReadonlyMap<Drive, CfCard>;

  constructor(own: CfCard, others: ReadonlyMap<Drive, CfCard>) {
    this.#own = own;
    this.#others = others;
  }

  /** Of the card in charge; `cardOf` gives others. */
  get capacity(): number {
    return this.#own.capacity;
  }

  free(): number {
    return this.#own.free();
  }

  /** Beside that of the card in charge, in the order in which all are listed. */
  get drives(): readonly Drive[] {
    return [...this.#others.keys()];
  }

  /** The card that a path is on. */
  cardOf(path: string): CfCard {
    return this.#at(path).card;
  }

  list(directory: string): readonly CardEntry[] | undefined {
    const { card, path } = this.#at(directory);
    return card.list(path);
  }

  stat(path: string): CardEntry | undefined {
    const at = this.#at(path);
    return at.card.stat(at.path);
  }

  read(path: string, offset?: number, length?: number): Uint8Array | undefined {
    const at = this.#at(path);
    return at.card.read(at.path, offset, length);
  }

  write(path: string, bytes: Uint8Array): void {
    const at = this.#at(path);
    at.card.write(at.path, bytes);
  }

  append(path: string, bytes: Uint8Array): void {
    const at = this.#at(path);
    at.card.append(at.path, bytes);
  }

  draft(path: string, append?: boolean): CardDraft {
    const at = this.#at(path);
    return at.card.draft(at.path, append);
  }

  reserve(path: string, size: number): void {
    const at = this.#at(path);
    at.card.reserve(at.path, size);
  }

  /** From one card to another piece by piece; nobody sees anything of it before it is whole. */
  copy(from: string, to: string): void {
    const [source, target] = [this.#at(from), this.#at(to)];
    if (source.card === target.card) source.card.copy(source.path, target.path);
    else copyAcross(source, target, from);
  }

  /** Between cards it is there twice for a moment, and never not at all. */
  move(from: string, to: string): void {
    const [source, target] = [this.#at(from), this.#at(to)];
    if (source.card === target.card) return source.card.move(source.path, target.path);
    copyAcross(source, target, from);
    source.card.remove(source.path);
  }

  remove(path: string): void {
    const at = this.#at(path);
    at.card.remove(at.path);
  }

  makeDirectory(path: string): void {
    const at = this.#at(path);
    at.card.makeDirectory(at.path);
  }

  removeDirectory(path: string): void {
    const at = this.#at(path);
    at.card.removeDirectory(at.path);
  }

  #at(path: string): Place {
    const { drive, inner } = onDrive(path);
    const card = drive === undefined ? this.#own : this.#others.get(drive);
    if (!card) throw new CfCardError('CARD_READ_FAILED', path);
    return { card, path: inner };
  }
}

interface Place {
  readonly card: CfCard;
  readonly path: string;
}

function copyAcross(source: Place, target: Place, from: string): void {
  const there = source.card.stat(source.path);
  if (!there) throw new CfCardError('CARD_NOT_FOUND', from);
  if (there.kind !== 'file') throw new CfCardError('CARD_NOT_A_FILE', from);
  if (there.size > largeFile && isOfZeros(source, there.size)) return target.card.reserve(target.path, there.size);
  const draft = target.card.draft(target.path);
  try {
    for (const piece of pieces(source, there.size)) draft.add(piece);
    draft.finish();
  } catch (error) {
    draft.abandon();
    throw error;
  }
}

/** A software image, which no card stores. */
function isOfZeros(source: Place, size: number): boolean {
  for (const piece of pieces(source, size)) if (!Buffer.from(piece).equals(zeros.subarray(0, piece.length))) return false;
  return true;
}

function* pieces({ card, path }: Place, size: number): Iterable<Uint8Array> {
  for (let at = 0; at < size; at += pieceSize) yield card.read(path, at, pieceSize) ?? new Uint8Array();
}

const pieceSize = 1024 * 1024;
const largeFile = 16 * pieceSize;
const zeros = Buffer.alloc(pieceSize);
