/** Where random bytes come from. Keys that only must be random on a real device may use node:crypto directly. */
export interface Entropy {
  bytes(count: number): Uint8Array;
}
