import * as asn1js from 'asn1js';
import type { Converter } from './encoded.ts';

/**
 * ```asn1
 * PKIFailureInfo ::= BIT STRING { badAlg (0), badMessageCheck (1), … duplicateCertReq (26) }
 * ```
 * RFC 4210 §5.2.3. Bit 0 is the most significant bit of the first octet; trailing zero bits are cut.
 */
export const PKIFailureInfo = [
  'badAlg',
  'badMessageCheck',
  'badRequest',
  'badTime',
  'badCertId',
  'badDataFormat',
  'wrongAuthority',
  'incorrectData',
  'missingTimeStamp',
  'badPOP',
  'certRevoked',
  'certConfirmed',
  'wrongIntegrity',
  'badRecipientNonce',
  'timeNotAvailable',
  'unacceptedPolicy',
  'unacceptedExtension',
  'addInfoNotAvailable',
  'badSenderNonce',
  'badCertTemplate',
  'signerNotTrusted',
  'transactionIdInUse',
  'unsupportedVersion',
  'notAuthorized',
  'systemUnavail',
  'systemFailure',
  'duplicateCertReq',
] as const;

export type PKIFailureInfo = (typeof PKIFailureInfo)[number];

/** Bit numbers that are set, in order: an unknown bit is kept. */
export const FailInfoConverter: Converter<number[], asn1js.BitString> = {
  fromDer: ({ contents }) => bitsOf(contents.subarray(1)),
  fromASN: value => bitsOf(value.valueBlock.valueHexView),
  toASN: bits => new asn1js.BitString({ valueHex: octetsOf(bits), unusedBits: bits.length === 0 ? 0 : 7 - (Math.max(...bits) % 8) }),
};

function bitsOf(octets: Uint8Array): number[] {
  return Array.from({ length: octets.length * 8 }, (_, bit) => bit).filter(bit => ((octets[bit >> 3] ?? 0) & (0x80 >> (bit & 7))) !== 0);
}

function octetsOf(bits: readonly number[]): ArrayBuffer {
  const octets = new Uint8Array(bits.length === 0 ? 0 : (Math.max(...bits) >> 3) + 1);
  for (const bit of bits) octets[bit >> 3] = (octets[bit >> 3] ?? 0) | (0x80 >> (bit & 7));
  return octets.buffer;
}
