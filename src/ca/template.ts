import { AsnConvert } from '@peculiar/asn1-schema';
import {
  BasicConstraints,
  type Extension,
  id_ce_basicConstraints,
  id_ce_extKeyUsage,
  id_ce_keyUsage,
  id_ce_subjectAltName,
  ExtendedKeyUsage,
  KeyUsage,
  KeyUsageFlags,
  SubjectAlternativeName,
} from '@peculiar/asn1-x509';
import { createPublicKey, type KeyObject } from 'node:crypto';
import type { CertTemplate } from '../cmp/asn1/cert-template.ts';
import { readDer } from '../pki/der.ts';
import { isSameName } from '../pki/distinguished-name.ts';
import type { Authority, CertificateOrder } from './authority.ts';
import { refuse, type Refusal } from './refusal.ts';

export interface CheckedTemplate extends CertificateOrder {
  readonly key: KeyObject;
  /** What is done otherwise than asked, in words. */
  readonly mods: readonly string[];
}

/** What a CertTemplate asks for, as far as this CA gives it. RFC 4211 §5. */
export function checkTemplate(template: CertTemplate, authority: Authority): CheckedTemplate | Refusal {
  const key = template.publicKey && readKey(new Uint8Array(AsnConvert.serialize(template.publicKey)));
  if (!template.publicKey || !key) return refuse('badCertTemplate', 'the template has no public key that can be read');
  if (!isAcceptedKey(key)) return refuse('badAlg', 'the key is of a kind or length that is not certified here');
  if (!template.subject || template.subject.byteLength <= emptyName) return refuse('badCertTemplate', 'the template has no subject');
  if (template.serialNumber || template.signingAlg || template.issuerUID || template.subjectUID) {
    return refuse('badCertTemplate', 'serial number, algorithm and unique identifiers are for the CA to choose');
  }
  const wrong = (template.extensions ?? []).map(checkExtension).find(refusal => refusal !== undefined);
  if (wrong) return wrong;
  const asked = askedValidity(template);
  const given = authority.validityFor(asked);
  if (!(given.notAfter > given.notBefore)) return refuse('badCertTemplate', 'the validity asked for is over before it begins');
  return {
    key,
    ...asked,
    extensions: (template.extensions ?? []).filter(({ extnID }) => choosable.has(extnID)),
    subject: new Uint8Array(template.subject),
    publicKey: new Uint8Array(AsnConvert.serialize(template.publicKey)),
    mods: [...modsOfTemplate(template, authority), ...(isCut(asked, given) ? ['the validity is shorter than asked for'] : [])],
  };
}

const askedValidity = ({ validity }: CertTemplate): Validity => ({
  notBefore: validity?.notBefore?.getTime().getTime(),
  notAfter: validity?.notAfter?.getTime().getTime(),
});

const isCut = (asked: Validity, given: { readonly notBefore: number; readonly notAfter: number }): boolean =>
  (asked.notAfter ?? given.notAfter) > given.notAfter || (asked.notBefore ?? given.notBefore) < given.notBefore;

function modsOfTemplate({ issuer, extensions = [] }: CertTemplate, { signer }: Authority): readonly string[] {
  const leftOut = extensions.map(({ extnID }) => extnID).filter(type => !choosable.has(type) && type !== id_ce_basicConstraints);
  return [
    ...(issuer && !isSameName(new Uint8Array(issuer), signer.subject) ? ['another issuer was asked for'] : []),
    ...leftOut.map(type => `extension ${type} was left out`),
  ];
}

type Validity = Pick<CertificateOrder, 'notBefore' | 'notAfter'>;

/** The extension must make sense, and must not turn a device into a CA. */
function checkExtension(extension: Extension): Refusal | undefined {
  try {
    readDer(new Uint8Array(extension.extnValue.buffer));
    if (extension.extnID === id_ce_subjectAltName) AsnConvert.parse(extension.extnValue, SubjectAlternativeName);
    if (extension.extnID === id_ce_extKeyUsage) AsnConvert.parse(extension.extnValue, ExtendedKeyUsage);
    if (!asksToBeCa(extension)) return undefined;
    return refuse('badCertTemplate', 'a device does not become a CA here');
  } catch {
    return refuse('badCertTemplate', `extension ${extension.extnID} cannot be read`);
  }
}

function asksToBeCa(extension: Extension): boolean {
  if (extension.extnID === id_ce_basicConstraints) return AsnConvert.parse(extension.extnValue, BasicConstraints).cA;
  return (
    extension.extnID === id_ce_keyUsage &&
    (AsnConvert.parse(extension.extnValue, KeyUsage).toNumber() & (KeyUsageFlags.keyCertSign | KeyUsageFlags.cRLSign)) !== 0
  );
}

function readKey(spki: Uint8Array): KeyObject | undefined {
  try {
    return createPublicKey({ key: Buffer.from(spki), format: 'der', type: 'spki' });
  } catch {
    return undefined; // no key that OpenSSL knows
  }
}

function isAcceptedKey({ asymmetricKeyType, asymmetricKeyDetails }: KeyObject): boolean {
  if (asymmetricKeyType === 'rsa') return isBetween(asymmetricKeyDetails?.modulusLength ?? 0, 2048, 8192);
  if (asymmetricKeyType === 'ec') return curves.has(asymmetricKeyDetails?.namedCurve ?? '');
  return asymmetricKeyType === 'ed25519' || asymmetricKeyType === 'ed448';
}

const isBetween = (value: number, least: number, most: number) => value >= least && value <= most;

const choosable = new Set<string>([id_ce_subjectAltName, id_ce_keyUsage, id_ce_extKeyUsage]);
const curves = new Set(['prime256v1', 'secp384r1', 'secp521r1']);
/** `30 00` */
const emptyName = 2;
