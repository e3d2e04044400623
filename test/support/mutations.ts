export type Pick = (below: number) => number;
export type Mutation = (der: Uint8Array, pick: Pick) => Uint8Array;

/** Ways to damage octets; `lcg` chooses where, so that a run is the same every time. */
export const mutations: readonly Mutation[] = [
  (der, pick) => der.with(pick(der.length), pick(256)),
  (der, pick) => {
    const at = pick(der.length);
    return der.with(at, (der[at] ?? 0) ^ (1 << pick(8)));
  },
  (der, pick) => der.slice(0, pick(der.length)),
  (der, pick) => {
    const at = pick(der.length);
    return Uint8Array.from(Buffer.concat([der.subarray(0, at), der.subarray(at + 1 + pick(8))]));
  },
  (der, pick) => {
    const at = pick(der.length);
    return Uint8Array.from(Buffer.concat([der.subarray(0, at), Uint8Array.of(pick(256)), der.subarray(at)]));
  },
  (der, pick) => {
    const [from, to] = [pick(der.length), pick(der.length)];
    return Uint8Array.from(Buffer.concat([der.subarray(0, to), der.subarray(from, from + pick(64)), der.subarray(to)]));
  },
  (der, pick) => der.with(pick(Math.min(der.length, 32)), pick(256)),
];

export const mutated = (der: Uint8Array, n: number, pick: Pick): Uint8Array => mutations[n % mutations.length]?.(der, pick) ?? der;
