import { crc32, inflateRawSync } from 'node:zlib';
import { type Directory, largestInflated, layout, type PackCounts, PackError, type PackSource, type ShardEntry } from './layout.ts';
import type { ShardPage } from './shards.ts';

/** A pack whose directory has been read; its shards are read one by one. */
export interface Pack {
  readonly directory: Directory;
  readonly counts: PackCounts;
  /** Throws a PackError where the shard is not what the directory says of it. */
  shard(index: number): readonly ShardPage[];
}

/** Opens a pack. Everything is measured and its checksum compared before it is believed; what does not hold throws a PackError. */
export function openPack(source: PackSource): Pack {
  const header = headerOf(source);
  const directory = directoryOf(source, header);
  const offsets = offsetsOf(directory.shards, header.directoryEnd, source.size);
  return {
    directory,
    counts: header.counts,
    shard(index) {
      const entry = directory.shards[index];
      if (!entry) throw damaged('a part of it is missing');
      const [, , , , stored, inflated, checksum] = entry;
      const content = inflatedJson(octetsAt(source, offsets[index]!, stored), { inflated, checksum }); // an offset for each shard
      if (!isShard(content)) throw damaged('a part of it says nothing that a pack says');
      return content;
    },
  };
}

function headerOf(source: PackSource) {
  const octets = Buffer.from(source.read(0, layout.headerLength));
  const begun = Math.min(octets.length, layout.magic.length);
  if (begun === 0 || octets.toString('latin1', 0, begun) !== layout.magic.slice(0, begun)) {
    throw new PackError('PACK_FOREIGN', 'it is no pack');
  }
  if (octets.length < layout.headerLength) throw cutShort();
  const version = octets.readUInt16LE(8);
  if (version > layout.version) throw new PackError('PACK_NEWER', `it is of a newer version, ${version}, than this program reads`);
  if (octets.readUInt32LE(60) !== crc32(octets.subarray(0, 60)) || version === 0)
    throw damaged('its first octets are not as they were written');
  const [size = 0, stored = 0, inflated = 0, checksum = 0, pages = 0, forms = 0, views = 0, shards = 0] = Array.from(
    { length: 8 },
    (_, at) => octets.readUInt32LE(12 + 4 * at),
  );
  if (source.size < size) throw cutShort();
  if (source.size > size) throw damaged('something has been put behind it');
  return { stored, inflated, checksum, counts: { pages, forms, views, shards }, directoryEnd: layout.headerLength + stored };
}

function directoryOf(source: PackSource, { stored, inflated, checksum, counts }: ReturnType<typeof headerOf>): Directory {
  const content = inflatedJson(octetsAt(source, layout.headerLength, stored), { inflated, checksum });
  if (!isDirectory(content) || content.shards.length !== counts.shards) throw damaged('its directory says nothing that a pack says');
  return content;
}

function offsetsOf(shards: readonly ShardEntry[], start: number, size: number): readonly number[] {
  let at = start;
  const offsets = shards.map(([, , , , stored]) => {
    at += stored;
    return at - stored;
  });
  if (at !== size) throw damaged('its parts are not as long as its directory says');
  return offsets;
}

function octetsAt(source: PackSource, offset: number, length: number): Uint8Array {
  if (offset + length > source.size) throw cutShort();
  const octets = source.read(offset, length);
  if (octets.length < length) throw cutShort();
  return octets;
}

function inflatedJson(octets: Uint8Array, { inflated, checksum }: { readonly inflated: number; readonly checksum: number }): unknown {
  if (crc32(octets) !== checksum) throw damaged('a part of it is not as it was written');
  if (inflated > largestInflated) throw damaged('a part of it is too large');
  try {
    const text = inflateRawSync(octets, { maxOutputLength: inflated + 1 });
    if (text.length === inflated) return JSON.parse(text.toString());
  } catch {
    // said below
  }
  throw damaged('a part of it cannot be read');
}

const damaged = (how: string): PackError => new PackError('PACK_DAMAGED', `it is damaged: ${how}`);
const cutShort = (): PackError => new PackError('PACK_CUT_SHORT', 'it is cut short');

function isDirectory(content: unknown): content is Directory {
  if (!isRecord(content)) return false;
  const { release, views, viewSets, shards } = content;
  return (
    (release === null || typeof release === 'string') &&
    isRecord(views) &&
    Object.values(views).every(view => isRecord(view) && typeof view['title'] === 'string' && typeof view['prompt'] === 'string') &&
    Array.isArray(viewSets) &&
    viewSets.every(isStrings) &&
    Array.isArray(shards) &&
    shards.every(entry => isShardEntry(entry, viewSets.length))
  );
}

function isShardEntry(entry: unknown, viewSets: number): entry is ShardEntry {
  if (!Array.isArray(entry) || entry.length !== 7) return false;
  const [first, second, ...numbers] = entry as readonly unknown[];
  if (typeof first !== 'string' || typeof second !== 'string') return false;
  return numbers.every(number => Number.isInteger(number) && Number(number) >= 0) && Number(numbers[0]) < viewSets;
}

/** As far as it goes that nothing of it can stop a router: forms are read when they are first used, and are left out where they cannot. */
function isShard(content: unknown): content is readonly ShardPage[] {
  return (
    Array.isArray(content) &&
    content.every(
      page =>
        isRecord(page) &&
        typeof page['path'] === 'string' &&
        isStrings(page['views']) &&
        ['forms', 'help', 'parameters'].every(field => isRecord(page[field])) &&
        Object.values(page['forms'] as object).every(form => typeof form === 'string'), // a record, as seen above
    )
  );
}

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const isStrings = (value: unknown): value is readonly string[] => Array.isArray(value) && value.every(each => typeof each === 'string');
