import type { Release } from '../../../../firmware-model/schema/release.ts';
import type { CfCard } from '../../../flash/cf-card.ts';
import { readRootFile } from '../../../pki/card-file.ts';
import { type CertificateFault, parseCertificate, readCertificate } from '../../../pki/certificate.ts';
import { largestCertificateFile } from '../../../pki/certificate-file.ts';
import { nameKey, type CertificateName, unknownAttribute } from '../../../pki/certificate-name.ts';
import type { HeldCertificate } from '../../../pki/certificate-store.ts';
import { parseCrl, readCrl } from '../../../pki/crl.ts';
import { say, type Step } from '../../run/outcome.ts';
import { sayCertificateFault, sayCrlFault, sayFileMissing } from './faults.ts';

/** What a file on the CF card brings into memory, or what the router says of it. */
export function readImportable(
  { usage, fileName }: Pick<HeldCertificate, 'usage' | 'fileName'>,
  cfCard: CfCard,
  { severalInCaFile }: Pick<Release, 'severalInCaFile'>,
): { readonly der: Uint8Array } | Step {
  const file = readRootFile(cfCard, fileName, largestCertificateFile);
  if (!file) return sayFileMissing(fileName);
  if (!file.bytes) return sayCertificateFault('too large', fileName);
  const { held, fault, names } =
    usage === 'crl' ? crlIn(file.bytes) : certificateIn(file.bytes, usage === 'ca' ? severalInCaFile : 'refused');
  if (!held) return (usage === 'crl' ? sayCrlFault : sayCertificateFault)(fault, fileName);
  const attribute = names.map(unknownAttribute).find(type => type !== undefined);
  return attribute === undefined ? { der: held } : say('pki-unknown-attribute', { object: fileName, attribute });
}

/** Whether something of the same kind in the same domain has the same issuer and subject: then it has to be deleted first. */
export function sameHolder(certificate: HeldCertificate): (other: HeldCertificate) => boolean {
  const own = holderOf(certificate);
  return other => other.usage === certificate.usage && other.domain === certificate.domain && own !== undefined && holderOf(other) === own;
}

type Content =
  | { readonly held: Uint8Array; readonly names: readonly CertificateName[]; readonly fault?: undefined }
  | { readonly held?: undefined; readonly names?: undefined; readonly fault: CertificateFault };

function certificateIn(bytes: Uint8Array, several: Release['severalInCaFile']): Content {
  const { certificate, fault } = readCertificate(bytes, several);
  return certificate ? { held: certificate.der, names: [certificate.issuer, certificate.subject] } : { fault };
}

function crlIn(bytes: Uint8Array): Content {
  const { crl, fault } = readCrl(bytes);
  return crl ? { held: crl.der, names: [crl.issuer] } : { fault };
}

/** Issuer and subject as one text, made once for each that is held; undefined for what cannot be read. */
function holderOf(held: HeldCertificate): string | undefined {
  const known = holders.get(held.der);
  if (known) return known.holder;
  const holder = namesOf(held)?.map(nameKey).join('\n');
  holders.set(held.der, { holder });
  return holder;
}

const holders = new WeakMap<Uint8Array, { readonly holder: string | undefined }>();

function namesOf({ usage, der }: HeldCertificate): readonly CertificateName[] | undefined {
  const crl = usage === 'crl' ? parseCrl(der) : undefined;
  if (crl) return [crl.issuer];
  const certificate = usage === 'crl' ? undefined : parseCertificate(der);
  return certificate && [certificate.issuer, certificate.subject];
}
