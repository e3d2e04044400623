import type { Views } from '../../../firmware-model/schema/view.ts';

/**
 * ```
 * header      64 octets, numbers in little-endian order
 *    0  8     "NE40EPK" and a line feed
 *    8  u16   version of this layout
 *   10  u16   length of the header
 *   12  u32   octets of the whole file
 *   16  u32   octets of the directory as it is stored, right behind the header
 *   20  u32   octets of the directory inflated
 *   24  u32   CRC-32 of the directory as it is stored
 *   28  u32   pages    32  u32  forms    36  u32  views    40  u32  shards
 *   60  u32   CRC-32 of the 60 octets before
 * directory   JSON, deflated (RFC 1951): `Directory`
 * shards      JSON, deflated, one behind the other: forms with the same first two words, `ShardPage[]`
 * ```
 */
export const layout = { magic: 'NE40EPK\n', version: 1, headerLength: 64 } as const;

/** What a pack holds, in numbers. */
export interface PackCounts {
  readonly pages: number;
  readonly forms: number;
  readonly views: number;
  readonly shards: number;
}

export interface Directory {
  /** The release that its keeper has named. */
  readonly release: string | null;
  readonly views: Views;
  /** Ids of views that forms of a shard are valid in. */
  readonly viewSets: readonly (readonly string[])[];
  readonly shards: readonly ShardEntry[];
}

/**
 * First and second word in small letters, empty where the form begins with a value or has no second keyword; index of its set of views; level
 * of the lowest user who may use one of its forms; octets stored, octets inflated, CRC-32 of the octets stored. Shards stand in this order.
 */
export type ShardEntry = readonly [
  first: string,
  second: string,
  views: number,
  level: number,
  stored: number,
  inflated: number,
  checksum: number,
];

/** Where a pack is read from, piece by piece. */
export interface PackSource {
  readonly size: number;
  /** As many octets as there are of those asked for. */
  read(offset: number, length: number): Uint8Array;
}

export type PackErrorCode = 'PACK_FOREIGN' | 'PACK_NEWER' | 'PACK_CUT_SHORT' | 'PACK_DAMAGED';

/** A file that is no pack, or no whole one. The message is a reason in words. */
export class PackError extends Error {
  override readonly name = 'PackError';
  constructor(
    readonly code: PackErrorCode,
    message: string,
  ) {
    super(message);
  }
}

/** Nothing that a pack says of itself makes more than this be kept. */
export const largestInflated = 32 * 1024 * 1024;
