/** A mask in dots, which may be given as its length: `24`. */
export function dottedMask(mask: string): string {
  if (!/^\d+$/.test(mask)) return mask;
  return textOf(maskOf(Number(mask)));
}

/** How many ones a mask in dots begins with; undefined where others follow a zero. */
export function maskLength(mask: string): number | undefined {
  const bits = numberOf(mask);
  const length = Math.clz32(~bits);
  return maskOf(length) === bits ? length : undefined;
}

/** `10.1.1.1` as 32 bits. */
export const numberOf = (address: string): number => address.split('.').reduce((sum, part) => ((sum << 8) | Number(part)) >>> 0, 0);

export const textOf = (bits: number): string => [24, 16, 8, 0].map(shift => (bits >>> shift) & 255).join('.');

/** The network that an address is in. */
export const networkOf = (address: string, mask: string): number => (numberOf(address) & numberOf(mask)) >>> 0;

const maskOf = (length: number): number => (length === 0 ? 0 : (-1 << (32 - length)) >>> 0);
