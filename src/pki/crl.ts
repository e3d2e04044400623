import type { CertificateFault } from './certificate.ts';
import { encodedValues, largestCrlFile } from './certificate-file.ts';
import { type CertificateName, readName } from './certificate-name.ts';
import { elementsOf, readDer } from './der.ts';

/** What the router knows of one certificate revocation list. */
export interface Crl {
  readonly der: Uint8Array;
  readonly issuer: CertificateName;
}

export type ReadCrl = { readonly crl: Crl; readonly fault?: undefined } | { readonly crl?: undefined; readonly fault: CertificateFault };

/** Reads the one CRL that a file holds, in PEM or DER. Its signature is not checked. */
export function readCrl(file: Uint8Array): ReadCrl {
  if (file.length > largestCrlFile) return { fault: 'too large' };
  const values = encodedValues(file, ['X509 CRL']);
  const [der] = values;
  if (values.length === 0) return { fault: 'no certificate' };
  if (values.length > 1) return { fault: 'several certificates' };
  const crl = der && parseCrl(der);
  return crl ? { crl } : { fault: 'unreadable' };
}

export function parseCrl(der: Uint8Array): Crl | undefined {
  try {
    const [tbs, , signature] = elementsOf(readDer(der, { size: largestCrlFile, elements: mostValues }));
    if (!tbs || signature?.tag !== 0x03) return undefined;
    const fields = elementsOf(tbs);
    const [, issuer, thisUpdate] = fields[0]?.tag === 0x02 ? fields.slice(1) : fields;
    if (!issuer || (thisUpdate?.tag !== 0x17 && thisUpdate?.tag !== 0x18)) return undefined;
    return { der: Uint8Array.from(der), issuer: readName(issuer) };
  } catch {
    return undefined;
  }
}

/** A CRL of the largest size has 25,000 entries with a reason, each of eight values. */
const mostValues = 300_000;
