import { createPublicKey, type KeyObject } from 'node:crypto';
import { elementsOf, readDer } from '../pki/der.ts';
import { isSameName } from '../pki/distinguished-name.ts';
import type { Authority, CertificateOrder } from './authority.ts';
import { sameOctets } from './octets.ts';
import { refuse, type Refusal } from './refusal.ts';
import {
  extensionsFault,
  id_ce_basicConstraints,
  id_ce_extKeyUsage,
  id_ce_keyUsage,
  id_ce_subjectAltName,
} from './template/extension-faults.ts';
import type { TemplateFields } from './template/fields.ts';
import { nameFault } from './template/name-faults.ts';

export interface CheckedTemplate extends CertificateOrder {
  readonly key: KeyObject;
  /** What is done otherwise than asked, in words. */
  readonly mods: readonly string[];
}

/** What a CertTemplate asks for, as far as this CA gives it. RFC 4211 §5; what comes out of it obeys RFC 5280 §4. */
export function checkTemplate(template: TemplateFields, authority: Authority): CheckedTemplate | Refusal {
  const { publicKey, subject, extensions } = template;
  const key = publicKey && readKey(publicKey);
  if (!publicKey || !key) return refuse('badCertTemplate', 'the template has no public key that can be read');
  if (!isAcceptedKey(key)) return refuse('badAlg', 'the key is of a kind or length that is not certified here');
  if (template.oversteps)
    return refuse('badCertTemplate', 'version, serial number, algorithm and unique identifiers are for the CA to choose');
  const refusal = checkSubject(subject, authority);
  if (refusal || !subject) return refusal ?? refuse('badCertTemplate', 'the template has no subject');
  const fault = extensionsFault(extensions, key);
  if (fault !== undefined) return refuse('badCertTemplate', fault);
  const given = authority.validityFor(template);
  if (!(given.notAfter > given.notBefore)) return refuse('badCertTemplate', 'the validity asked for is over before it begins');
  return {
    key,
    subject: Uint8Array.from(subject), // not a part of the request, which would be kept with it
    publicKey,
    notBefore: template.notBefore,
    notAfter: template.notAfter,
    extensions: extensions
      .filter(({ id }) => choosable.has(id))
      .map(extension => ({ ...extension, value: Uint8Array.from(extension.value) })),
    mods: [...modsOfTemplate(template, authority), ...(isCut(template, given) ? ['the validity is shorter than asked for'] : [])],
  };
}

/** A name that a certificate may bear, and not one by which a device could answer as a CA. */
function checkSubject(subject: Uint8Array | undefined, authority: Authority): Refusal | undefined {
  if (!subject || subject.length <= emptyName) return refuse('badCertTemplate', 'the template has no subject');
  const fault = nameFault(subject);
  if (fault !== undefined) return refuse('badCertTemplate', `the subject is not fit for a certificate: ${fault}`);
  return checkHolder(subject, authority);
}

/** Also of a subject that the CA gives in place of the one asked for. */
export function checkHolder(subject: Uint8Array, { names }: Pick<Authority, 'names'>): Refusal | undefined {
  const isTaken = names.some(name => isSameName(name, subject));
  return isTaken ? refuse('badCertTemplate', 'the subject is the name of a CA') : undefined;
}

const isCut = (asked: Validity, given: { readonly notBefore: number; readonly notAfter: number }): boolean =>
  (asked.notAfter ?? given.notAfter) > given.notAfter || (asked.notBefore ?? given.notBefore) < given.notBefore;

function modsOfTemplate({ issuer, extensions }: TemplateFields, { signer }: Authority): readonly string[] {
  const leftOut = extensions.map(({ id }) => id).filter(id => !choosable.has(id) && id !== id_ce_basicConstraints);
  return [
    ...(issuer && !isSameName(issuer, signer.subject) ? ['another issuer was asked for'] : []),
    ...leftOut.map(id => `extension ${id} was left out`),
  ];
}

type Validity = Pick<CertificateOrder, 'notBefore' | 'notAfter'>;

/** The key in the encoding that OpenSSL gives it too: with NULL parameters, whole octets, nothing behind (RFC 3279 §2.3, RFC 5480 §2). */
function readKey(spki: Uint8Array): KeyObject | undefined {
  try {
    const key = createPublicKey({ key: Buffer.from(spki), format: 'der', type: 'spki' });
    return sameOctets(key.export({ format: 'der', type: 'spki' }), spki) && hasNamedCurve(key, spki) ? key : undefined;
  } catch {
    return undefined; // no key that OpenSSL knows
  }
}

/** A curve is named, and not described: RFC 5480 §2.1.1. */
function hasNamedCurve({ asymmetricKeyType }: KeyObject, spki: Uint8Array): boolean {
  const [algorithm] = elementsOf(readDer(spki));
  return asymmetricKeyType !== 'ec' || (algorithm !== undefined && elementsOf(algorithm)[1]?.tag === 0x06);
}

function isAcceptedKey({ asymmetricKeyType, asymmetricKeyDetails: details }: KeyObject): boolean {
  if (asymmetricKeyType === 'rsa')
    return isBetween(details?.modulusLength ?? 0, 2048, 8192) && isSaneExponent(details?.publicExponent ?? 0n);
  if (asymmetricKeyType === 'ec') return curves.has(details?.namedCurve ?? '');
  return asymmetricKeyType === 'ed25519' || asymmetricKeyType === 'ed448';
}

/** Odd, and no larger than anybody's software takes. */
const isSaneExponent = (exponent: bigint) => exponent >= 3n && exponent % 2n === 1n && exponent < 2n ** 64n;

const isBetween = (value: number, least: number, most: number) => value >= least && value <= most;

const choosable = new Set<string>([id_ce_subjectAltName, id_ce_keyUsage, id_ce_extKeyUsage]);
const curves = new Set(['prime256v1', 'secp384r1', 'secp521r1']);
/** `30 00` */
const emptyName = 2;
