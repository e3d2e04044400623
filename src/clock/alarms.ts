/** Something to be done at a moment. */
export interface Alarm {
  readonly at: number;
  readonly callback: () => void;
}

interface Waiting extends Alarm {
  /** Alarms of one moment go off as they were set. */
  readonly turn: number;
  /** Where in the heap it is; meaningless once it has left. */
  place: number;
}

/** Alarms by the moment they are due: a binary heap, each alarm knowing its place in it, so that any can be taken out again. */
export class Alarms {
  readonly #heap: Waiting[] = [];
  #turns = 0;

  get size(): number {
    return this.#heap.length;
  }

  /** The one due first. */
  get first(): Alarm | undefined {
    return this.#heap[0];
  }

  add(at: number, callback: () => void): Alarm {
    const alarm: Waiting = { at, callback, turn: this.#turns++, place: this.#heap.length };
    this.#heap.push(alarm);
    this.#rise(alarm);
    return alarm;
  }

  /** Does nothing for what is no alarm of this heap, or none any more. */
  remove(id: unknown): void {
    if (!this.#holds(id)) return;
    const last = this.#heap.pop()!; // it holds one at least
    if (last === id) return;
    this.#put(last, id.place);
    this.#rise(last);
    this.#sink(last);
  }

  #holds(id: unknown): id is Waiting {
    return typeof id === 'object' && id !== null && 'place' in id && this.#heap[id.place as number] === id;
  }

  #rise(alarm: Waiting): void {
    for (let above = this.#above(alarm); above && isBefore(alarm, above); above = this.#above(alarm)) this.#swap(alarm, above);
  }

  #sink(alarm: Waiting): void {
    for (let below = this.#below(alarm); below && isBefore(below, alarm); below = this.#below(alarm)) this.#swap(below, alarm);
  }

  #above({ place }: Waiting): Waiting | undefined {
    return place === 0 ? undefined : this.#heap[(place - 1) >> 1];
  }

  /** The earlier one of the two. */
  #below({ place }: Waiting): Waiting | undefined {
    const [left, right] = [this.#heap[2 * place + 1], this.#heap[2 * place + 2]];
    return left && right && isBefore(right, left) ? right : left;
  }

  #swap(one: Waiting, other: Waiting): void {
    const { place } = one;
    this.#put(one, other.place);
    this.#put(other, place);
  }

  #put(alarm: Waiting, place: number): void {
    this.#heap[place] = alarm;
    alarm.place = place;
  }
}

const isBefore = (one: Waiting, other: Waiting): boolean => one.at < other.at || (one.at === other.at && one.turn < other.turn);
