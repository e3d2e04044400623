import { bitsOf, type Family, networkOf } from './address.ts';
import type { Prefix } from './route.ts';

/** What stands under prefixes, found by the longest that an address is in. */
export class PrefixTable<Value extends Prefix> {
  readonly #family: Family;
  readonly #byLength = new Map<number, Map<bigint, Value[]>>();

  constructor(family: Family, values: Iterable<Value> = []) {
    this.#family = family;
    for (const value of values) this.add(value);
  }

  add(value: Value): void {
    const networks = this.#byLength.get(value.length) ?? new Map<bigint, Value[]>();
    this.#byLength.set(value.length, networks);
    const known = networks.get(value.network);
    if (known) known.push(value);
    else networks.set(value.network, [value]);
  }

  under(network: bigint, length: number): readonly Value[] {
    return this.#byLength.get(length)?.get(network) ?? [];
  }

  /** All under each prefix that the address is in, the longest first. */
  *holding(address: bigint): Iterable<readonly Value[]> {
    for (let length = bitsOf[this.#family]; length >= 0; length--) {
      const networks = this.#byLength.get(length);
      const found = networks?.get(networkOf(address, length, this.#family));
      if (found) yield found;
    }
  }
}
