import { AsnIntegerArrayBufferConverter, type IAsnConverter } from '@peculiar/asn1-schema';
import * as asn1js from 'asn1js';
import type { DerElement } from './der.ts';
import { bufferOf, readNumber } from './read-leaf.ts';

export { bufferOf } from './read-leaf.ts';

/** A converter that `read.ts` uses too. */
export interface Converter<T, B extends object> extends IAsnConverter<T, B> {
  readonly fromDer: (element: DerElement) => T;
}

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
export const EncodedConverter: Converter<ArrayBuffer, asn1js.BaseBlock> = {
  fromDer: ({ whole }) => bufferOf(whole),
  fromASN: value => bufferOf(value.valueBeforeDecodeView),
  toASN: value => new Encoded(value),
};

/** An INTEGER as a number; one beyond the safe integers loses precision, not its size. */
export const NumberConverter: Converter<number, asn1js.Integer> = {
  fromDer: readNumber,
  fromASN: value => Number(value.toBigInt()),
  toASN: value => asn1js.Integer.fromBigInt(BigInt(value)),
};

/** The contents octets of an INTEGER: some CAs forget the leading zero of a serial number. */
export const IntegerOctetsConverter: Converter<ArrayBuffer, asn1js.Integer> = {
  ...AsnIntegerArrayBufferConverter,
  fromDer: ({ contents }) => bufferOf(contents),
};
