import type { LineSettings } from '../../firmware-model/schema/line-settings.ts';
import { bitsPerCharacter, frameOf, type Level } from './line-settings.ts';

/** What a receiver makes of characters that come back to back on an idle line. */
export function garbled(bytes: Uint8Array, from: LineSettings, to: LineSettings): Uint8Array {
  const resampler = new Resampler(from, to);
  return Uint8Array.from([...resampler.hear(bytes), ...resampler.idle()]);
}

/**
 * A receiver at a line whose sender may be set otherwise: the line's levels are sampled where a 16550 samples them, in the middle of each of
 * its own bits, counted from the edge of the start bit.
 *
 * PC16550D, line status register: a start bit that is no longer there in its middle is none. A character whose stop bit is missing (framing
 * error) is in the receive buffer all the same, and the missing stop bit is taken for the next start bit. A line that is low for a whole
 * character (break) gives one 0x00, and then has to be high before anything else is heard. Characters with a wrong parity bit are in the
 * buffer too: what the router's driver does with them is not on record, and terminals take them as they are.
 *
 * Time is counted in units in which half a bit of either end is a whole number: however a burst is cut in pieces, it is heard alike.
 */
export class Resampler {
  readonly #from: LineSettings;
  readonly #to: LineSettings;
  readonly #sentBit: number;
  readonly #sentCharacter: number;
  readonly #bit: number;
  #frames: (readonly Level[])[] = [];
  /** From when on it waits for a start bit. */
  #now = 0;
  /** When the character began that it is in. */
  #start: number | undefined;

  constructor(from: LineSettings, to: LineSettings) {
    this.#from = from;
    this.#to = to;
    this.#sentBit = 2 * to.baudRate;
    this.#sentCharacter = bitsPerCharacter(from) * this.#sentBit;
    this.#bit = 2 * from.baudRate;
  }

  /** Characters that follow those before them at once. What needs more of the line than is known yet waits. */
  hear(bytes: Uint8Array): Uint8Array {
    for (const byte of bytes) this.#frames.push(frameOf(this.#from, byte));
    const heard = this.#sample(this.#known);
    this.#forget(Math.floor((this.#start ?? this.#now) / this.#sentCharacter));
    return heard;
  }

  /** Nothing follows: the line is high. */
  idle(): Uint8Array {
    const heard = this.#sample(Infinity);
    this.#forget(this.#frames.length);
    this.#now = 0;
    return heard;
  }

  get #known(): number {
    return this.#frames.length * this.#sentCharacter;
  }

  #sample(until: number): Uint8Array {
    const heard: number[] = [];
    for (;;) {
      this.#start ??= this.#fallingEdge(this.#now);
      if (this.#start === undefined) break;
      if (this.#middleOf(this.#start, this.#stopBit) >= until) return Uint8Array.from(heard);
      const byte = this.#receive(this.#start);
      if (byte !== undefined) heard.push(byte);
    }
    this.#now = this.#known;
    return Uint8Array.from(heard);
  }

  /** The character whose start bit begins there, or undefined where that is no start bit. */
  #receive(start: number): number | undefined {
    this.#start = undefined;
    this.#now = this.#middleOf(start, 0);
    if (this.#levelAt(this.#now) === 1) return undefined;
    const bits = Array.from({ length: this.#stopBit - 1 }, (_, bit) => this.#levelAt(this.#middleOf(start, bit + 1)));
    this.#now = this.#middleOf(start, this.#stopBit);
    const isBreak = !bits.includes(1);
    if (this.#levelAt(this.#now) === 0 && !isBreak) this.#start = this.#now - this.#bit / 2;
    return bits.slice(0, this.#to.dataBits).reduce<number>((byte, level, bit) => byte | (level << bit), 0);
  }

  /** Bits of a character before its stop bit. */
  get #stopBit(): number {
    return 1 + this.#to.dataBits + (this.#to.parity === 'none' ? 0 : 1);
  }

  readonly #middleOf = (start: number, bit: number): number => start + bit * this.#bit + this.#bit / 2;

  /** A sample that falls on an edge sees what is behind it: a 16550 notices the start bit a little late. */
  #levelAt(time: number): Level {
    const frame = this.#frames[Math.floor(time / this.#sentCharacter)];
    return frame?.[Math.floor((time % this.#sentCharacter) / this.#sentBit)] ?? 1;
  }

  /** When the line, once it is high, is low next. Before a character it is always high. */
  #fallingEdge(from: number): number | undefined {
    let wasHigh = from % this.#sentCharacter === 0;
    for (let character = Math.floor(from / this.#sentCharacter); character < this.#frames.length; character++) {
      const begin = character * this.#sentCharacter;
      for (let bit = 0; bit < this.#frames[character]!.length; bit++) {
        const end = begin + (bit + 1) * this.#sentBit;
        if (end <= from) continue;
        const isHigh = this.#frames[character]![bit] === 1;
        if (wasHigh && !isHigh) return end - this.#sentBit;
        wasHigh = isHigh;
      }
      wasHigh = true; // the stop bit
    }
    return undefined;
  }

  #forget(characters: number): void {
    this.#frames.splice(0, characters);
    this.#now -= characters * this.#sentCharacter;
    if (this.#start !== undefined) this.#start -= characters * this.#sentCharacter;
  }
}
