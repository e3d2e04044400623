import { createPrivateKey, sign } from 'node:crypto';
import { extensionRequest } from './certificate-request.ts';
import { encodeDer } from './der.ts';
import type { Entity, EntityAltName } from './entity.ts';
import type { KeyPair } from './key-pair.ts';
import { objectIdentifierOctets } from './object-identifier.ts';
import type { AttributeName, DistinguishedName } from './slash-name.ts';

/** Of `pki request-certificate … signature-algorithm`. */
export type RequestHash = 'sha2-256' | 'sha2-384' | 'sha2-512';

/**
 * The DER of a certificate request. Without an alternative name it has no attributes, which is still an element of its own: the manual
 * shows its two octets, `a0:00`.
 */
export function encodeRequest({ subject, subjectAltName }: Entity, { publicKey, privateKey }: KeyPair, hash: RequestHash): Uint8Array {
  const { algorithm, digest } = signatures[hash];
  const info = encodeDer(sequence, encodeDer(integer, Uint8Array.of(0)), encodeSubject(subject), publicKey, attributesOf(subjectAltName));
  const key = createPrivateKey({ key: Buffer.from(privateKey), format: 'der', type: 'pkcs8' });
  const signature = encodeDer(bitString, Uint8Array.of(0), sign(digest, info, key));
  return encodeDer(sequence, info, encodeDer(sequence, oid(algorithm), encodeDer(asn1Null)), signature);
}

/** A country is a PrintableString, all else UTF8String, as in a CMP request (RFC 5280 §4.1.2.4 and appendix A). */
const encodeSubject = (subject: DistinguishedName): Uint8Array =>
  encodeDer(
    sequence,
    ...subject.map(({ attribute, value }) =>
      encodeDer(
        set,
        encodeDer(sequence, oid(attributes[attribute]), encodeDer(attribute === 'C' ? printableString : utf8String, Buffer.from(value))),
      ),
    ),
  );

function attributesOf(name: EntityAltName): Uint8Array {
  const names = generalNames(name);
  if (names.length === 0) return encodeDer(implicitSet);
  const extension = encodeDer(sequence, oid(subjectAltName), encodeDer(octetString, encodeDer(sequence, ...names)));
  const extensions = encodeDer(sequence, extension);
  return encodeDer(implicitSet, encodeDer(sequence, oid(extensionRequest), encodeDer(set, extensions)));
}

/** Address, domain name, e-mail: the order in which a sister product displays them in a request. */
function generalNames({ ip, dns, email }: EntityAltName): readonly Uint8Array[] {
  return [
    ip === undefined ? [] : encodeDer(0x87, Uint8Array.from(ip.split('.').map(Number))),
    dns === undefined ? [] : encodeDer(0x82, Buffer.from(dns)),
    email === undefined ? [] : encodeDer(0x81, Buffer.from(email)),
  ].flat();
}

const oid = (dotted: string): Uint8Array => encodeDer(0x06, objectIdentifierOctets(dotted));

const integer = 0x02;
const bitString = 0x03;
const octetString = 0x04;
const asn1Null = 0x05;
const utf8String = 0x0c;
const printableString = 0x13;
const sequence = 0x30;
const set = 0x31;
/** `attributes [0]` of CertificationRequestInfo, IMPLICIT. */
const implicitSet = 0xa0;

const subjectAltName = '2.5.29.17';

const signatures: Readonly<Record<RequestHash, { readonly algorithm: string; readonly digest: string }>> = {
  'sha2-256': { algorithm: '1.2.840.113549.1.1.11', digest: 'sha256' },
  'sha2-384': { algorithm: '1.2.840.113549.1.1.12', digest: 'sha384' },
  'sha2-512': { algorithm: '1.2.840.113549.1.1.13', digest: 'sha512' },
};

const attributes: Readonly<Record<AttributeName, string>> = {
  C: '2.5.4.6',
  ST: '2.5.4.8',
  L: '2.5.4.7',
  O: '2.5.4.10',
  OU: '2.5.4.11',
  CN: '2.5.4.3',
};
