import { type CardDraft, type CardEntry, type CfCard, CfCardError } from '../flash/cf-card.ts';

export type CardCondition = 'in' | 'full' | 'failing' | 'out';

/** The slot of the CF card: a card that is out, full or failing answers as such a card does. Paths and files are those of the card. */
export class CardSlot implements CfCard {
  readonly #card: CfCard;
  readonly #condition: () => CardCondition;
  readonly #changed: () => void;
  #removals = 0;

  /** `changed`: hears of every change to what is on the card. */
  constructor(card: CfCard, condition: () => CardCondition, changed: () => void = () => {}) {
    this.#card = card;
    this.#condition = condition;
    this.#changed = changed;
  }

  /** The card has left the slot. */
  emptied(): void {
    this.#removals++;
  }

  get capacity(): number {
    return this.#card.capacity;
  }

  free(): number {
    return this.#read('').#condition() === 'full' ? 0 : this.#card.free();
  }

  list(directory: string): readonly CardEntry[] | undefined {
    return this.#read(directory).#card.list(directory);
  }

  stat(path: string): CardEntry | undefined {
    return this.#read(path).#card.stat(path);
  }

  read(path: string, offset?: number, length?: number): Uint8Array | undefined {
    return this.#read(path).#card.read(path, offset, length);
  }

  write(path: string, bytes: Uint8Array): void {
    this.#grow(path).#card.write(path, bytes);
    this.#changed();
  }

  append(path: string, bytes: Uint8Array): void {
    this.#grow(path).#card.append(path, bytes);
    this.#changed();
  }

  /** What is in flight when the card goes is lost, though the card may be back. */
  draft(path: string, append?: boolean): CardDraft {
    const draft = this.#grow(path).#card.draft(path, append);
    const removals = this.#removals;
    const kept = (): CardDraft => {
      if (removals !== this.#removals) throw new CfCardError('CARD_WRITE_FAILED', path);
      this.#grow(path);
      return draft;
    };
    const finish = () => {
      kept().finish();
      this.#changed();
    };
    return { add: bytes => kept().add(bytes), finish, abandon: () => draft.abandon() };
  }

  reserve(path: string, size: number): void {
    this.#grow(path).#card.reserve(path, size);
    this.#changed();
  }

  copy(from: string, to: string): void {
    this.#grow(to).#card.copy(from, to);
    this.#changed();
  }

  move(from: string, to: string): void {
    this.#change(from).#card.move(from, to);
    this.#changed();
  }

  remove(path: string): void {
    this.#change(path).#card.remove(path);
    this.#changed();
  }

  makeDirectory(path: string): void {
    this.#grow(path).#card.makeDirectory(path);
    this.#changed();
  }

  removeDirectory(path: string): void {
    this.#change(path).#card.removeDirectory(path);
    this.#changed();
  }

  #read(path: string): this {
    if (this.#condition() === 'out') throw new CfCardError('CARD_READ_FAILED', path);
    return this;
  }

  #change(path: string): this {
    if (['out', 'failing'].includes(this.#condition())) throw new CfCardError('CARD_WRITE_FAILED', path);
    return this;
  }

  #grow(path: string): this {
    if (this.#condition() === 'full') throw new CfCardError('CARD_FULL', path);
    return this.#change(path);
  }
}
