import { AsnConvert } from '@peculiar/asn1-schema';
import { Certificate, type Extension, KeyUsage, KeyUsageFlags, SubjectKeyIdentifier } from '@peculiar/asn1-x509';
import { elementsOf, readDer } from '../cmp/asn1/der.ts';
import { id_ce_keyUsage, id_ce_subjectKeyIdentifier } from '../cmp/asn1/object-identifiers.ts';

/** Parts of a certificate as they stand in it, byte for byte. */
export interface CertificateFields {
  /** Contents octets of the INTEGER in hexadecimal. */
  readonly serialNumber: string;
  /** DER of the Name. */
  readonly issuer: Uint8Array;
  /** DER of the Name. */
  readonly subject: Uint8Array;
  readonly extensions: readonly Extension[];
}

/** Throws when the bytes are no certificate. */
export function certificateFields(der: Uint8Array): CertificateFields {
  const { tbsCertificate } = AsnConvert.parse(der, Certificate);
  const [tbs] = elementsOf(readDer(der));
  const fields = tbs ? elementsOf(tbs).filter(({ tag }) => tag !== versionTag) : [];
  const [, , issuer, , subject] = fields;
  if (!issuer || !subject) throw new TypeError('no certificate');
  return {
    serialNumber: hexOf(new Uint8Array(tbsCertificate.serialNumber)),
    issuer: issuer.whole,
    subject: subject.whole,
    extensions: tbsCertificate.extensions ?? [],
  };
}

export const extensionOf = (extensions: readonly Extension[], type: string): Extension | undefined =>
  extensions.find(({ extnID }) => extnID === type);

/** True also for a certificate that does not limit the use of its key. */
export function maySignMessages({ extensions }: CertificateFields): boolean {
  const keyUsage = extensionOf(extensions, id_ce_keyUsage);
  return !keyUsage || (keyUsageOf(keyUsage) & KeyUsageFlags.digitalSignature) !== 0;
}

export const keyUsageOf = ({ extnValue }: Extension): number => AsnConvert.parse(extnValue, KeyUsage).toNumber();

export function subjectKeyIdentifierOf({ extensions }: CertificateFields): Uint8Array | undefined {
  const extension = extensionOf(extensions, id_ce_subjectKeyIdentifier);
  return extension && new Uint8Array(AsnConvert.parse(extension.extnValue, SubjectKeyIdentifier).buffer);
}

export const hexOf = (bytes: Uint8Array | ArrayBuffer): string => Buffer.from(new Uint8Array(bytes)).toString('hex');

export const sameBytes = (one: Uint8Array | ArrayBuffer, other: Uint8Array | ArrayBuffer): boolean =>
  Buffer.compare(new Uint8Array(one), new Uint8Array(other)) === 0;

const versionTag = 0xa0;
