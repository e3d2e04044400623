import type { KeyObject } from 'node:crypto';
import { type SigningHash, signingAlgorithm, signWith } from '../cmp/signing.ts';
import { encodeDer } from '../pki/der.ts';
import { encodeAlgorithm, encodeExtensions } from './certificate.ts';
import { id_ce_authorityKeyIdentifier } from './extensions.ts';
import { bitString, explicit, integer, integerOf, sequence, time } from './wire/values.ts';

export interface TbsCertList {
  /** DER of the Name. */
  readonly issuer: Uint8Array;
  readonly issuerKeyIdentifier: Uint8Array;
  /** Milliseconds since 1970. */
  readonly thisUpdate: number;
  readonly nextUpdate: number;
  readonly number: number;
  readonly revoked: readonly RevokedEntry[];
}

export interface RevokedEntry {
  /** Hexadecimal, whole octets. */
  readonly serialNumber: string;
  /** Milliseconds since 1970. */
  readonly date: number;
}

/** The DER of a version 2 CRL. RFC 5280 §5.1. */
export function signCrl(tbs: TbsCertList, privateKey: KeyObject, hash: SigningHash = 'sha256'): Uint8Array {
  const algorithm = encodeAlgorithm(signingAlgorithm(privateKey, hash));
  const toBeSigned = sequence(
    integer(version2),
    algorithm,
    tbs.issuer,
    time(tbs.thisUpdate),
    time(tbs.nextUpdate),
    ...(tbs.revoked.length > 0 ? [sequence(...tbs.revoked.map(encodeEntry))] : []), // absent when empty: §5.1.2.6
    explicit(
      0,
      encodeExtensions([
        { id: id_ce_authorityKeyIdentifier, critical: false, value: sequence(encodeDer(0x80, tbs.issuerKeyIdentifier)) },
        { id: id_ce_cRLNumber, critical: false, value: integer(tbs.number) },
      ]),
    ),
  );
  return sequence(toBeSigned, algorithm, bitString(signWith(toBeSigned, privateKey, hash)));
}

const encodeEntry = ({ serialNumber, date }: RevokedEntry) => sequence(integerOf(Buffer.from(serialNumber, 'hex')), time(date));

const version2 = 1;
const id_ce_cRLNumber = '2.5.29.20';
