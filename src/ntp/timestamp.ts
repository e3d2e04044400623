/** A timestamp of NTP (RFC 5905 §6): seconds since 1900 and a fraction, 32 bits each. 0 is none. */
export type Timestamp = bigint;

/** `milliseconds`: since 1970. */
export function timestamp(milliseconds: number): Timestamp {
  const seconds = Math.floor(milliseconds / 1000);
  const fraction = Math.floor(((milliseconds - seconds * 1000) / 1000) * 2 ** 32);
  return BigInt.asUintN(64, (BigInt(seconds + secondsTo1970) << 32n) | BigInt(fraction));
}

/** Milliseconds by which one is later than the other, whichever era they are of (RFC 5905 §6: never over 68 years). */
export function difference(one: Timestamp, other: Timestamp): number {
  const between = BigInt.asIntN(64, one - other);
  return (Number(between) / 2 ** 32) * 1000;
}

/** Milliseconds since 1970, of the era that is nearest to `now`. */
export const momentOf = (stamp: Timestamp, now: number): number => Math.round(now + difference(stamp, timestamp(now)));

/** `E224561B.7E379B77` */
export function hexOf(stamp: Timestamp): string {
  const digits = stamp.toString(16).toUpperCase().padStart(16, '0');
  return `${digits.slice(0, 8)}.${digits.slice(8)}`;
}

const secondsTo1970 = 2_208_988_800;
