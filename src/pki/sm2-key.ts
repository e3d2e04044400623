/** Public key of SM2, its point in hexadecimal digits: undefined for what is no point of the curve (GB/T 32918.5; RFC 8998 §3.2.1). */
export function readSm2Key(text: string): { readonly bits: number } | undefined {
  const digits = text.replace(/\s/g, '');
  if (!uncompressedPoint.test(digits)) return undefined;
  const x = BigInt(`0x${digits.slice(2, 66)}`);
  const y = BigInt(`0x${digits.slice(66)}`);
  if (x >= prime || y >= prime) return undefined;
  return (y * y - (x * x * x - 3n * x + b)) % prime === 0n ? { bits: 256 } : undefined;
}

const uncompressedPoint = /^04[\dA-F]{128}$/i;
const prime = 0xfffffffeffffffffffffffffffffffffffffffff00000000ffffffffffffffffn;
const b = 0x28e9fa9e9d9f5e344d5a9e4bcf6509a7f39789f515ab8f92ddbcbd414d940e93n;
