import { encodeDer } from '../pki/der.ts';
import type { CertificateExtension } from './certificate.ts';
import { objectIdentifier, sequence } from './wire/values.ts';

/** What the CA offers over HTTP, below its base URL. */
export const pagePaths = {
  crlDer: '/crl.der',
  crlPem: '/crl.pem',
  caDer: '/ca.cer',
  caPem: '/ca.pem',
  rootDer: '/root.cer',
  rootPem: '/root.pem',
  chainPem: '/chain.pem',
  rootCrlDer: '/root.crl',
} as const;

/** CRL of a CA between the root and the one that issues, counted from below, from 1. */
export const crlPathBetween = (place: number): string => `/between${place}.crl`;

/** Where a certificate says that its CRL and its issuer's certificate are. RFC 5280 §4.2.1.13 and §4.2.2.1. */
export const pointExtensions = (base: string): readonly CertificateExtension[] => [
  {
    id: id_ce_cRLDistributionPoints,
    critical: false,
    value: sequence(sequence(encodeDer(0xa0, encodeDer(0xa0, uri(`${base}${pagePaths.crlDer}`))))),
  },
  {
    id: id_pe_authorityInfoAccess,
    critical: false,
    value: sequence(sequence(objectIdentifier(id_ad_caIssuers), uri(`${base}${pagePaths.caDer}`))),
  },
];

/** `uniformResourceIdentifier [6]` */
const uri = (text: string): Uint8Array => encodeDer(0x86, Buffer.from(text, 'latin1'));

export const id_ce_cRLDistributionPoints = '2.5.29.31';
export const id_pe_authorityInfoAccess = '1.3.6.1.5.5.7.1.1';
const id_ad_caIssuers = '1.3.6.1.5.5.7.48.2';
