import { parseDer } from '../cmp/asn1/read.ts';
import { CertId } from '../cmp/asn1/cert-id.ts';
import type { CertRequest } from '../cmp/asn1/cert-request.ts';
import { id_regCtrl_oldCertID } from '../cmp/asn1/object-identifiers.ts';
import type { ReadCertificate } from '../cmp/certificate.ts';
import { isSameName } from '../pki/distinguished-name.ts';
import type { Requester } from './authentication.ts';
import { sameOctets } from './octets.ts';
import { refuse, type Refusal } from './refusal.ts';
import { id_ce_subjectAltName } from './template/extension-faults.ts';
import type { TemplateFields } from './template/fields.ts';
import type { IssuedStatus } from './state.ts';

/**
 * A kur is signed with the certificate that it renews, and keeps its names. What the template leaves out is taken from there.
 * RFC 9483 §4.1.3.
 */
export function completeKeyUpdate(
  template: TemplateFields,
  request: CertRequest,
  requester: Requester,
  statusOf: (certificate: Uint8Array) => IssuedStatus | undefined,
): TemplateFields | Refusal {
  if (requester.by !== 'signature') return refuse('wrongIntegrity', 'a key update is signed with the certificate that it renews');
  const old = requester.certificate;
  if (statusOf(old.der) !== 'valid') return refuse('badCertId', 'the certificate that signed the message is not one of this CA');
  if (!namesCertificate(request, old)) return refuse('badCertId', 'oldCertID is not the certificate that signed the message');

  const { subject, extensions } = template;
  if (subject && !isSameName(subject, old.subject)) return refuse('badCertTemplate', 'a key update keeps the subject');
  const names = extensions.find(({ id }) => id === id_ce_subjectAltName);
  if (names && !(old.subjectAltName && sameOctets(names.value, old.subjectAltName))) {
    return refuse('badCertTemplate', 'a key update keeps the subjectAltName');
  }
  const keptNames = old.subjectAltName && !names ? [{ id: id_ce_subjectAltName, critical: false, value: old.subjectAltName }] : [];
  return { ...template, subject: old.subject, extensions: [...extensions, ...keptNames] };
}

/** The control may be left out: the signature names the certificate as well. */
function namesCertificate({ controls }: CertRequest, old: ReadCertificate): boolean {
  const control = controls?.find(({ type }) => type === id_regCtrl_oldCertID);
  if (!control) return true;
  try {
    const { issuer, serialNumber } = parseDer(control.value, CertId);
    return (
      issuer.directoryName !== undefined &&
      isSameName(new Uint8Array(issuer.directoryName), old.issuer) &&
      sameOctets(serialNumber, old.serialNumber)
    );
  } catch {
    return false; // no CertId
  }
}
