/**
 * A map as a value: a change makes another map and leaves this one as it was, at a cost that hardly grows with its size, because the two
 * share all but the few nodes on the way to what changed. Keys come out in the order in which they were first put in, as from a `Map`.
 * Keys that differ only in case lie together, so that one is found by the other. A trie over hashes, sixteen ways at each step.
 */
export class PersistentMap<Value> implements ReadonlyMap<string, Value> {
  readonly size: number;
  readonly #root: Trie<Value>;
  /** The place of the next key in the order of entry. */
  readonly #next: number;
  #inOrder: ReadonlyMap<string, Value> | undefined;

  private constructor(root: Trie<Value>, size: number, next: number) {
    this.#root = root;
    this.size = size;
    this.#next = next;
  }

  static of<Value>(entries: Iterable<readonly [string, Value]> = []): PersistentMap<Value> {
    let map = new PersistentMap<Value>([], 0, 0);
    for (const [key, value] of entries) map = map.with(key, value);
    return map;
  }

  get(key: string): Value | undefined {
    return this.#entry(key)?.value;
  }

  has(key: string): boolean {
    return this.#entry(key) !== undefined;
  }

  /** This key as it stands here: exactly, or else the first one that differs only in case. */
  spelled(key: string): string | undefined {
    const folded = key.toLowerCase();
    const alike = bucketOf(this.#root, hashOf(folded)).filter(entry => entry.folded === folded);
    return (alike.find(entry => entry.key === key) ?? alike.toSorted(byPlace)[0])?.key;
  }

  /** With this value under the key; one that is there already keeps its place. */
  with(key: string, value: Value): PersistentMap<Value> {
    const old = this.#entry(key);
    if (old) return new PersistentMap(put(this.#root, { ...old, value }, 0), this.size, this.#next);
    const folded = key.toLowerCase();
    const entry = { key, folded, hash: hashOf(folded), place: this.#next, value };
    return new PersistentMap(put(this.#root, entry, 0), this.size + 1, this.#next + 1);
  }

  without(key: string): PersistentMap<Value> {
    const old = this.#entry(key);
    return old ? new PersistentMap(take(this.#root, old, 0) ?? [], this.size - 1, this.#next) : this;
  }

  /** Keys whose value is another one in the other map, or is in one of them only; what they share is not looked at. Older entries first. */
  changedKeys(other: PersistentMap<Value>): readonly string[] {
    const found: Entry<Value>[] = [];
    compare(this.#root, other.#root, found);
    const places = new Map(found.map(({ key }) => [key, (other.#entry(key) ?? this.#entry(key))?.place ?? 0]));
    return [...places.keys()].sort((one, another) => places.get(one)! - places.get(another)!); // each has one
  }

  entries(): MapIterator<[string, Value]> {
    return this.#entered().entries();
  }

  keys(): MapIterator<string> {
    return this.#entered().keys();
  }

  values(): MapIterator<Value> {
    return this.#entered().values();
  }

  [Symbol.iterator](): MapIterator<[string, Value]> {
    return this.entries();
  }

  forEach(callback: (value: Value, key: string, map: ReadonlyMap<string, Value>) => void): void {
    for (const [key, value] of this) callback(value, key, this);
  }

  #entry(key: string): Entry<Value> | undefined {
    return bucketOf(this.#root, hashOf(key.toLowerCase())).find(entry => entry.key === key);
  }

  /** Whoever reads all of it pays for the order once. */
  #entered(): ReadonlyMap<string, Value> {
    return (this.#inOrder ??= new Map(
      entriesOf(this.#root)
        .sort(byPlace)
        .map(({ key, value }) => [key, value]),
    ));
  }
}

interface Entry<Value> {
  readonly key: string;
  readonly folded: string;
  readonly hash: number;
  readonly place: number;
  readonly value: Value;
}

type Bucket<Value> = readonly Entry<Value>[];

/** A few entries, or sixteen ways on. */
type Trie<Value> = Bucket<Value> | Branch<Value>;

class Branch<Value> {
  constructor(readonly ways: readonly (Trie<Value> | undefined)[]) {}
}

function bucketOf<Value>(trie: Trie<Value>, hash: number): Bucket<Value> {
  let at: Trie<Value> | undefined = trie;
  for (let depth = 0; at instanceof Branch; depth += 1) at = at.ways[wayOf(hash, depth)];
  return at ?? [];
}

function put<Value>(trie: Trie<Value>, entry: Entry<Value>, depth: number): Trie<Value> {
  if (trie instanceof Branch) {
    const way = wayOf(entry.hash, depth);
    return new Branch(trie.ways.with(way, put(trie.ways[way] ?? [], entry, depth + 1)));
  }
  const at = trie.findIndex(({ key }) => key === entry.key);
  if (at >= 0) return trie.with(at, entry);
  return trie.length < fullBucket || depth === deepest ? [...trie, entry] : split([...trie, entry], depth);
}

function split<Value>(bucket: Bucket<Value>, depth: number): Trie<Value> {
  const ways: (Trie<Value> | undefined)[] = new Array(16).fill(undefined);
  for (const entry of bucket) {
    const way = wayOf(entry.hash, depth);
    ways[way] = put(ways[way] ?? [], entry, depth + 1);
  }
  return new Branch(ways);
}

function take<Value>(trie: Trie<Value>, entry: Entry<Value>, depth: number): Trie<Value> | undefined {
  if (trie instanceof Branch) {
    const way = wayOf(entry.hash, depth);
    const left = new Branch(trie.ways.with(way, take(trie.ways[way] ?? [], entry, depth + 1)));
    return left.ways.some(other => other) ? left : undefined;
  }
  const left = trie.filter(({ key }) => key !== entry.key);
  return left.length > 0 ? left : undefined;
}

function entriesOf<Value>(trie: Trie<Value>): Entry<Value>[] {
  const found: Entry<Value>[] = [];
  const left: (Trie<Value> | undefined)[] = [trie];
  while (left.length > 0) {
    const at = left.pop();
    if (at instanceof Branch) left.push(...at.ways);
    else if (at) found.push(...at);
  }
  return found;
}

/** Finds entries that only one of two tries has with that value. */
function compare<Value>(one: Trie<Value> | undefined, other: Trie<Value> | undefined, found: Entry<Value>[]): void {
  if (one === other) return;
  if (one instanceof Branch && other instanceof Branch) {
    for (const [way, below] of one.ways.entries()) compare(below, other.ways[way], found);
    return;
  }
  const [ours, theirs] = [byKey(one), byKey(other)];
  for (const [key, entry] of ours) if (!theirs.has(key) || theirs.get(key)!.value !== entry.value) found.push(entry);
  for (const [key, entry] of theirs) if (!ours.has(key)) found.push(entry);
}

const byKey = <Value>(trie: Trie<Value> | undefined): ReadonlyMap<string, Entry<Value>> =>
  new Map(trie && entriesOf(trie).map(entry => [entry.key, entry]));

const byPlace = (one: { readonly place: number }, other: { readonly place: number }): number => one.place - other.place;

const wayOf = (hash: number, depth: number): number => (hash >>> (4 * depth)) & 15;

/** FNV-1a, 32 bits. */
function hashOf(text: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at += 1) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  return hash >>> 0;
}

const fullBucket = 8;
/** Where a hash has no more bits to part entries by. */
const deepest = 8;
