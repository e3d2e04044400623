import { AsnConvert } from '@peculiar/asn1-schema';
import { id_ce_subjectAltName } from '@peculiar/asn1-x509';
import { CertId } from '../cmp/asn1/cert-id.ts';
import type { CertRequest } from '../cmp/asn1/cert-request.ts';
import { CertTemplate } from '../cmp/asn1/cert-template.ts';
import { id_regCtrl_oldCertID } from '../cmp/asn1/object-identifiers.ts';
import type { Requester } from './authentication.ts';
import { certificateFields, extensionOf, hexOf, sameBytes } from './certificate-fields.ts';
import { refuse, type Refusal } from './refusal.ts';
import type { IssuedStatus } from './state.ts';

/**
 * A kur is signed with the certificate that it renews, and keeps its names. What the template leaves out is taken from there.
 * RFC 9483 §4.1.3.
 */
export function completeKeyUpdate(
  request: CertRequest, requester: Requester, statusOf: (certificate: Uint8Array) => IssuedStatus | undefined,
): CertTemplate | Refusal {
  if (requester.by !== 'signature') return refuse('wrongIntegrity', 'a key update is signed with the certificate that it renews');
  if (statusOf(requester.certificate) !== 'valid') return refuse('badCertId', 'the certificate that signed the message is not one of this CA');
  const old = certificateFields(requester.certificate);
  if (!namesCertificate(request, old)) return refuse('badCertId', 'oldCertID is not the certificate that signed the message');

  const { certTemplate } = request;
  if (certTemplate.subject && !sameBytes(certTemplate.subject, old.subject)) return refuse('badCertTemplate', 'a key update keeps the subject');
  const oldNames = extensionOf(old.extensions, id_ce_subjectAltName);
  const newNames = extensionOf(certTemplate.extensions ?? [], id_ce_subjectAltName);
  if (newNames && !(oldNames && sameBytes(newNames.extnValue.buffer, oldNames.extnValue.buffer))) {
    return refuse('badCertTemplate', 'a key update keeps the subjectAltName');
  }
  return new CertTemplate({
    ...certTemplate,
    subject: Uint8Array.from(old.subject).buffer,
    ...(oldNames && !newNames && { extensions: [...(certTemplate.extensions ?? []), oldNames] }),
  });
}

/** The control may be left out: the signature names the certificate as well. */
function namesCertificate({ controls }: CertRequest, old: { readonly issuer: Uint8Array; readonly serialNumber: string }): boolean {
  const control = controls?.find(({ type }) => type === id_regCtrl_oldCertID);
  if (!control) return true;
  try {
    const { issuer, serialNumber } = AsnConvert.parse(control.value, CertId);
    return issuer.directoryName !== undefined && sameBytes(issuer.directoryName, old.issuer) && hexOf(serialNumber) === old.serialNumber;
  } catch {
    return false; // no CertId
  }
}
