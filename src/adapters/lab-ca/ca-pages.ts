import { crlPathBetween, pagePaths } from '../../ca/points.ts';
import { toPem } from '../../pki/certificate-file.ts';
import type { Page } from '../network/ca-http-server.ts';

export interface PageSources {
  readonly crl: () => Uint8Array;
  /** Those of the CAs above, in the order of the chain. */
  readonly crlsAbove: readonly (() => Uint8Array)[];
  /** From the issuing CA to the root. DER. */
  readonly chain: readonly Uint8Array[];
}

/** What the CA offers to whoever asks: CRLs and certificates. */
export function caPages({ crl, crlsAbove, chain }: PageSources): (path: string) => Page | undefined {
  const issuing = chain[0] ?? new Uint8Array();
  const root = chain.at(-1) ?? issuing;
  const der = (type: string, bytes: Uint8Array): Page => ({ type, bytes });
  const pem = (label: 'CERTIFICATE' | 'X509 CRL', ...values: readonly Uint8Array[]): Page => ({
    type: 'application/x-pem-file',
    bytes: Buffer.from(values.map(value => toPem(value, label)).join('')),
  });
  const pages: Readonly<Record<string, () => Page>> = {
    [pagePaths.crlDer]: () => der('application/pkix-crl', crl()), // RFC 2585 §4
    [pagePaths.crlPem]: () => pem('X509 CRL', crl()),
    [pagePaths.caDer]: () => der('application/pkix-cert', issuing),
    [pagePaths.caPem]: () => pem('CERTIFICATE', issuing),
    [pagePaths.rootDer]: () => der('application/pkix-cert', root),
    [pagePaths.rootPem]: () => pem('CERTIFICATE', root),
    [pagePaths.chainPem]: () => pem('CERTIFICATE', ...chain),
    ...Object.fromEntries(
      crlsAbove.map((crlAbove, at) => [
        at === crlsAbove.length - 1 ? pagePaths.rootCrlDer : crlPathBetween(at + 1),
        () => der('application/pkix-crl', crlAbove()),
      ]),
    ),
  };
  return path => (Object.hasOwn(pages, path) ? pages[path]?.() : undefined);
}
