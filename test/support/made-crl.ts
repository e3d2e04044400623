import { readCrl } from '../../src/pki/crl.ts';
import { elementsOf, encodeDer, readDer } from '../../src/pki/der.ts';
import { pkiFile } from '../pki/fixtures.ts';

export interface Revoked {
  /** Octets of the serial number. */
  readonly serial: Uint8Array;
  /** `UTCTime` */
  readonly date: string;
  /** CRLReason; without one the entry has no extensions. */
  readonly reason?: number;
}

/** The DER of a CRL with these entries; all else, its signature included, is that of `ca.crl`: it does not verify. */
export function madeCrl(revoked: readonly Revoked[]): Uint8Array {
  const [tbs, algorithm, signature] = elementsOf(readDer(readCrl(pkiFile('ca.crl')).crl!.der));
  const fields = elementsOf(tbs!).map(({ whole }) => whole);
  const list = revoked.length === 0 ? [] : [encodeDer(0x30, ...revoked.map(entry))];
  return encodeDer(0x30, encodeDer(0x30, version2, ...fields, ...list), algorithm!.whole, signature!.whole);
}

/** As large as a CRL may be: of nearly 1 MB, with 24,000 entries. */
export const largeCrl = (): Uint8Array =>
  madeCrl(
    Array.from({ length: 24_000 }, (_, n) => {
      const serial = Buffer.alloc(9, 0x11);
      serial.writeUInt32BE(n, 4);
      return { serial, date: '260101000000Z', reason: 5 };
    }),
  );

function entry({ serial, date, reason }: Revoked): Uint8Array {
  const code =
    reason === undefined ? [] : [encodeDer(0x30, encodeDer(0x30, reasonCode, encodeDer(0x04, encodeDer(0x0a, Uint8Array.of(reason)))))];
  return encodeDer(0x30, encodeDer(0x02, serial), encodeDer(0x17, Buffer.from(date)), ...code);
}

const version2 = encodeDer(0x02, Uint8Array.of(1));

/** 2.5.29.21 */
const reasonCode = Uint8Array.of(0x06, 0x03, 0x55, 0x1d, 0x15);
