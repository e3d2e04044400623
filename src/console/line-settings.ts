import type { LineSettings } from '../../firmware-model/schema/line-settings.ts';

/** 8N1 */
export const eightBits = (baudRate: number): LineSettings => ({ baudRate, dataBits: 8, parity: 'none', stopBits: 1 });

/** Bits from one start bit to the next, of characters that come back to back. */
export const bitsPerCharacter = ({ dataBits, parity, stopBits }: LineSettings): number =>
  1 + dataBits + (parity === 'none' ? 0 : 1) + stopBits;

export const millisecondsPerCharacter = (settings: LineSettings): number => (bitsPerCharacter(settings) * 1000) / settings.baudRate;

/** Whether the two ends understand each other. Stop bits do not count: a receiver looks at the first only. */
export const agree = (one: LineSettings, other: LineSettings): boolean =>
  one.baudRate === other.baudRate && one.dataBits === other.dataBits && one.parity === other.parity;

/** What of each octet there is room for. */
export function cutTo({ dataBits }: LineSettings, bytes: Uint8Array): Uint8Array {
  return dataBits === 8 ? bytes : bytes.map(byte => byte & (2 ** dataBits - 1));
}

/** The bits of a character in their order on the wire, without the stop bits: start, data from the lowest, parity. */
export function frameOf({ dataBits, parity }: LineSettings, byte: number): readonly Level[] {
  const data = Array.from({ length: dataBits }, (_, bit) => ((byte >> bit) & 1) as Level); // masked to one bit
  return parity === 'none' ? [0, ...data] : [0, ...data, parityBit(parity, data)];
}

export type Level = 0 | 1;

function parityBit(parity: Exclude<LineSettings['parity'], 'none'>, data: readonly Level[]): Level {
  const isOdd = data.filter(bit => bit === 1).length % 2 === 1;
  switch (parity) {
    case 'even':
      return isOdd ? 1 : 0;
    case 'odd':
      return isOdd ? 0 : 1;
    case 'mark':
      return 1;
    case 'space':
      return 0;
  }
}
