import { bufferOf } from '../cmp/asn1/encoded.ts';
import { PKIBody } from '../cmp/asn1/pki-body.ts';
import { PKIStatus, PKIStatusInfo } from '../cmp/asn1/pki-status-info.ts';
import { type DerElement, elementsOf, readDer } from '../pki/der.ts';
import { isSameName } from '../pki/distinguished-name.ts';
import { readObjectIdentifier } from '../pki/object-identifier.ts';
import type { Requester } from './authentication.ts';
import type { Authority } from './authority.ts';
import { hexOf, sameOctets } from './octets.ts';
import { refuse, type Refusal, statusOfRefusal } from './refusal.ts';
import { statusInfo } from './wire/message.ts';
import { explicit, integerOf, sequence } from './wire/values.ts';

/** The certificate that an rr wants revoked, where its requester may want that. RFC 4210 §5.3.9: by its own signature, or by the shared secret. */
export function certificateToRevoke(content: Uint8Array, requester: Requester, authority: Authority): Uint8Array | Refusal {
  const details = readDetails(content);
  if (!details) return refuse('badDataFormat', 'an rr names one certificate by issuer and serial number');
  const { issuer, serialNumber, reason } = details;
  const issued = authority.find(hexOf(serialNumber));
  if (!issued || !isSameName(issuer, authority.signer.subject)) return refuse('badCertId', 'the certificate is not one of this CA');
  if (requester.by === 'signature' && !sameOctets(requester.certificate.der, issued.certificate))
    return refuse('notAuthorized', 'a certificate is revoked by whoever has its key');
  if (issued.status === 'revoked') return refuse('certRevoked', 'the certificate is revoked already');
  if (reason === removeFromCRL) return refuse('badRequest', 'no certificate is taken off the CRL again');
  return issued.certificate;
}

/** ```RevRepContent ::= SEQUENCE { status SEQUENCE OF PKIStatusInfo, revCerts [0] SEQUENCE OF CertId OPTIONAL, … }``` RFC 4210 §5.3.10. */
export function revokedBody(certificate: Uint8Array): PKIBody {
  const [tbs] = elementsOf(readDer(certificate));
  const [, serialNumber, , issuer] = tbs ? elementsOf(tbs) : [];
  if (!serialNumber || !issuer) throw new TypeError('a certificate of ours cannot be read');
  const certId = sequence(explicit(4, issuer.whole), integerOf(serialNumber.contents));
  return rpBody(new PKIStatusInfo({ status: PKIStatus.accepted }), explicit(0, sequence(certId)));
}

export const notRevokedBody = (refusal: Refusal): PKIBody => rpBody(statusOfRefusal(refusal));

const rpBody = (status: PKIStatusInfo, ...more: readonly Uint8Array[]): PKIBody =>
  new PKIBody({ rp: bufferOf(sequence(sequence(statusInfo(status)), ...more)) });

interface RevDetails {
  /** DER of the Name. */
  readonly issuer: Uint8Array;
  readonly serialNumber: Uint8Array;
  readonly reason: number | undefined;
}

/** ```RevDetails ::= SEQUENCE { certDetails CertTemplate, crlEntryDetails Extensions OPTIONAL }``` RFC 4210 §5.3.9. */
function readDetails(content: Uint8Array): RevDetails | undefined {
  try {
    const [details, ...more] = elementsOf(readDer(content));
    const [template, entry] = details ? elementsOf(details) : [];
    if (!template || more.length > 0) return undefined;
    const field = (tag: number) => elementsOf(template).find(element => element.tag === tag);
    const [issuer, serialNumber] = [field(0xa3), field(0x81)];
    const [name] = issuer ? elementsOf(issuer) : [];
    if (!name || !serialNumber) return undefined;
    return { issuer: name.whole, serialNumber: serialNumber.contents, reason: entry && reasonIn(entry) };
  } catch {
    return undefined; // not of that form
  }
}

/** Of the extension reasonCode, RFC 5280 §5.3.1. */
function reasonIn(extensions: DerElement): number | undefined {
  for (const extension of elementsOf(extensions)) {
    const [id, ...rest] = elementsOf(extension);
    const value = rest.at(-1);
    if (id && value && readObjectIdentifier(id) === id_ce_cRLReasons) return readDer(value.contents).contents[0];
  }
  return undefined;
}

const id_ce_cRLReasons = '2.5.29.21';
const removeFromCRL = 8;
