import { algorithmOf, type CertificateFault, type Extension, extensionsIn } from './certificate.ts';
import { encodedValues, largestCertificateFile } from './certificate-file.ts';
import { type CertificateName, readName } from './certificate-name.ts';
import { type DerElement, membersOf, readDer } from './der.ts';
import { readObjectIdentifier } from './object-identifier.ts';

/** What a certificate request says, PKCS#10 (RFC 2986). */
export interface CertificateRequest {
  readonly der: Uint8Array;
  /** As encoded: 0 is the only one. */
  readonly version: number;
  readonly subject: CertificateName;
  /** SubjectPublicKeyInfo, DER. */
  readonly publicKey: Uint8Array;
  /** Object identifier, dotted. */
  readonly publicKeyAlgorithm: string;
  /** What it asks to have in the certificate, in the order encoded. */
  readonly requestedExtensions: readonly Extension[];
  /** Whatever else it has as attributes, dotted. */
  readonly otherAttributes: readonly string[];
  /** Object identifier, dotted. */
  readonly signatureAlgorithm: string;
  readonly signature: Uint8Array;
}

export type ReadRequest =
  | { readonly request: CertificateRequest; readonly fault?: undefined }
  | { readonly request?: undefined; readonly fault: CertificateFault };

/** Reads the one request that a file holds, in PEM or DER. Its signature is not checked. */
export function readRequest(file: Uint8Array): ReadRequest {
  if (file.length > largestCertificateFile) return { fault: 'too large' };
  const values = encodedValues(file, requestLabels);
  const [der] = values;
  if (values.length === 0) return { fault: 'no certificate' };
  if (values.length > 1) return { fault: 'several certificates' };
  const request = der && parseRequest(der);
  return request ? { request } : { fault: 'unreadable' };
}

function parseRequest(der: Uint8Array): CertificateRequest | undefined {
  try {
    return parse(der);
  } catch {
    return undefined;
  }
}

function parse(der: Uint8Array): CertificateRequest {
  const [info, algorithm, signature] = membersOf(readDer(der), 0x30, 3);
  if (!info || !algorithm || signature?.tag !== 0x03) throw new TypeError('not a request');
  const [version, subject, publicKey, attributes] = membersOf(info, 0x30, 4);
  const [keyAlgorithm] = publicKey ? membersOf(publicKey) : [];
  if (version?.tag !== 0x02 || !subject || !publicKey || !keyAlgorithm) throw new TypeError('not a request');
  const asked = (attributes ? membersOf(attributes, 0xa0) : []).map(readAttribute);
  return {
    der,
    version: version.contents[0] ?? 0,
    subject: readName(subject),
    publicKey: publicKey.whole,
    publicKeyAlgorithm: algorithmOf(keyAlgorithm),
    requestedExtensions: asked.flatMap(({ type, value }) => (type === extensionRequest ? extensionsIn(value) : [])),
    otherAttributes: asked.flatMap(({ type }) => (type === extensionRequest ? [] : type)),
    signatureAlgorithm: algorithmOf(algorithm),
    signature: signature.contents.subarray(1),
  };
}

function readAttribute(element: DerElement): { readonly type: string; readonly value: DerElement | undefined } {
  const [type, values] = membersOf(element);
  if (!type || !values) throw new TypeError('not an attribute');
  return { type: readObjectIdentifier(type), value: membersOf(values, 0x31)[0] };
}

/** pkcs-9-at-extensionRequest, RFC 2985 §5.4.2. */
export const extensionRequest = '1.2.840.113549.1.9.14';

/** `NEW` is how older programs write it. */
const requestLabels = ['CERTIFICATE REQUEST', 'NEW CERTIFICATE REQUEST'];
