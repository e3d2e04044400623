import { crc32, deflateRawSync } from 'node:zlib';
import type { CompiledReference } from '../compile/compile.ts';
import { type Directory, layout, type ShardEntry } from './layout.ts';
import { type Shard, shardsOf } from './shards.ts';

/** A compiled reference as the octets of a pack: the same of the same. */
export function packOctets({ pages, views }: CompiledReference, release: string | null): Uint8Array {
  const shards = shardsOf(pages).map(shard => ({ shard, ...deflated(shard.pages) }));
  const sets = new ViewSets();
  const entries = shards.map(({ shard, octets, inflated }): ShardEntry => {
    const { first, second } = shard;
    return [first, second, sets.of(shard), lowestLevel(shard), octets.length, inflated, crc32(octets)];
  });
  const content: Directory = { release, views, viewSets: sets.all, shards: entries };
  const directory = deflated(content);
  const forms = pages.reduce((sum, page) => sum + Object.keys(page.forms).length, 0);
  const header = headerOf({
    size: layout.headerLength + directory.octets.length + shards.reduce((sum, { octets }) => sum + octets.length, 0),
    directory,
    counts: [pages.length, forms, Object.keys(views).length, shards.length],
  });
  return Buffer.concat([header, directory.octets, ...shards.map(({ octets }) => octets)]);
}

interface Deflated {
  readonly octets: Uint8Array;
  readonly inflated: number;
}

function deflated(content: unknown): Deflated {
  const text = Buffer.from(JSON.stringify(content));
  return { octets: deflateRawSync(text, { level: 9 }), inflated: text.length };
}

function headerOf({ size, directory, counts }: { size: number; directory: Deflated; counts: readonly number[] }): Uint8Array {
  const header = Buffer.alloc(layout.headerLength);
  header.write(layout.magic, 'latin1');
  header.writeUInt16LE(layout.version, 8);
  header.writeUInt16LE(layout.headerLength, 10);
  const numbers = [size, directory.octets.length, directory.inflated, crc32(directory.octets), ...counts];
  for (const [at, number] of numbers.entries()) header.writeUInt32LE(number, 12 + 4 * at);
  header.writeUInt32LE(crc32(header.subarray(0, 60)), 60);
  return header;
}

/** Each set of views once. */
class ViewSets {
  readonly all: (readonly string[])[] = [];
  readonly #known = new Map<string, number>();

  of({ pages }: Shard): number {
    const views = [...new Set(pages.flatMap(page => page.views))].sort();
    const key = views.join(' ');
    const known = this.#known.get(key);
    if (known !== undefined) return known;
    this.#known.set(key, this.all.length);
    return this.all.push(views) - 1;
  }
}

const lowestLevel = ({ pages }: Shard): number => Math.min(...pages.map(({ level }) => level));
