import type { IAsnConverter } from '@peculiar/asn1-schema';
import * as asn1js from 'asn1js';

/** A value that is already encoded: written out exactly as it was received or made. */
export class Encoded extends asn1js.BaseBlock {
  readonly #der: Uint8Array;

  constructor(der: ArrayBuffer | Uint8Array) {
    super();
    this.#der = new Uint8Array(der);
  }

  override toBER(sizeOnly?: boolean, writer?: asn1js.ViewWriter): ArrayBuffer {
    const der = bufferOf(this.#der);
    if (writer) writer.write(der);
    return sizeOnly ? new ArrayBuffer(der.byteLength) : der;
  }
}

/**
 * Keeps a value as its own DER. Names and certificates are kept like this: implementations differ in string types, set order and time
 * fractions, so decoding one and encoding it again may give other bytes than those that were signed.
 */
export const EncodedConverter: IAsnConverter<ArrayBuffer, asn1js.BaseBlock> = {
  fromASN: value => bufferOf(value.valueBeforeDecodeView),
  toASN: value => new Encoded(value),
};

/** An INTEGER as a number; one beyond the safe integers loses precision, not its size. */
export const NumberConverter: IAsnConverter<number, asn1js.Integer> = {
  fromASN: value => Number(value.toBigInt()),
  toASN: value => asn1js.Integer.fromBigInt(BigInt(value)),
};

/** A buffer of its own, as the ASN.1 types hold octets. */
export const bufferOf = (octets: Uint8Array): ArrayBuffer => Uint8Array.from(octets).buffer;
