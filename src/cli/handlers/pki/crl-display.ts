import { calendar } from '../../../clock/format.ts';
import { type Extension, extensionsIn } from '../../../pki/certificate.ts';
import { algorithmName, describeCrlExtension } from '../../../pki/certificate-words.ts';
import { type Crl, type RevokedCertificate, revokedIn } from '../../../pki/crl.ts';
import { type Course, say, type Step } from '../../run/outcome.ts';
import { displayName, displaySignature, printable } from './certificate-display.ts';

/** One CRL as the displays print it, entry by entry: a large one has a hundred thousand lines. */
export function* displayCrl(crl: Crl): Course {
  const algorithm = algorithmName(crl.signatureAlgorithm);
  yield say('pki-crl', { version: crl.version, encoded: crl.version - 1, algorithm, issuer: displayName(crl.issuer) });
  yield say('pki-crl-updates', {
    last: crlTime(crl.thisUpdate),
    next: crl.nextUpdate === undefined ? 'NONE' : crlTime(crl.nextUpdate),
  });
  if (crl.extensions.length > 0) yield say('pki-crl-extensions');
  yield* crl.extensions.flatMap(displayExtension);
  yield say(crl.revoked ? 'pki-crl-revoked' : 'pki-crl-none-revoked');
  for (const entry of revokedIn(crl)) yield* displayEntry(entry);
  yield say('pki-certificate-signature', { algorithm });
  yield* displaySignature(crl.signature);
}

function displayEntry({ serialNumber, revocationDate, extensionList }: RevokedCertificate): readonly Step[] {
  const extensions = extensionsIn(extensionList);
  return [
    say('pki-crl-entry', { serial: serialDigits(serialNumber), date: crlTime(revocationDate) }),
    ...(extensions.length > 0 ? [say('pki-crl-entry-extensions')] : []),
    ...extensions.flatMap(displayExtension),
  ];
}

function displayExtension(extension: Extension): readonly Step[] {
  const { name, values } = describeCrlExtension(extension);
  return [
    say('pki-crl-extension', { name, critical: extension.critical ? ' critical' : '' }),
    ...values.map(value => say('pki-crl-extension-value', { value: printable(value) })),
  ];
}

/** `61F14A14`: the octets as counted, without the zero octet that only keeps a number positive. */
function serialDigits(octets: Uint8Array): string {
  const counted = octets.length > 1 && octets[0] === 0 ? octets.subarray(1) : octets;
  return Buffer.from(counted).toString('hex').toUpperCase();
}

/** `Apr  6 06:16:38 2010 GMT` */
function crlTime(milliseconds: number): string {
  const { monthName, day, time, year } = calendar(milliseconds);
  return `${monthName} ${String(Number(day)).padStart(2)} ${time} ${year} GMT`;
}
