import { isDeepStrictEqual } from 'node:util';
import type { AlarmName } from '../../firmware-model/alarms.ts';
import type { MessageId } from '../../firmware-model/messages.ts';
import { formatDateTime } from '../clock/format.ts';
import type { Certificate } from '../pki/certificate.ts';
import { formatName, isSame } from '../pki/certificate-name.ts';
import type { HeldCertificate } from '../pki/certificate-store.ts';
import { type CheckSettings, checkSettings } from '../pki/check-settings.ts';
import type { Crl } from '../pki/crl.ts';
import { isCrlSignedBy } from '../pki/crl-signature.ts';
import { type HeldValues, heldCertificate, heldCrl, heldValues } from '../pki/held-values.ts';
import { holdsKeyOf, type KeyPair } from '../pki/key-pair.ts';
import { isCurrent } from '../pki/revocation.ts';
import { type Fault, faultWords, verdictOf } from '../pki/verdict.ts';
import type { CertificateLook } from './certificate-check.ts';
import type { Context } from './chart.ts';
import { deviceTime } from './clock-time.ts';
import type { LogEntry } from './emitted.ts';

/** Something that the check has found: what an alarm is for. */
export interface Finding {
  readonly alarm: AlarmName;
  /** Names the certificate among those of its kind. */
  readonly subject: string;
  readonly held: HeldCertificate;
  readonly reason?: MessageId;
}

/** By alarm and subject. */
export type Findings = ReadonlyMap<string, Finding>;

interface Look extends HeldValues, CheckSettings {
  readonly keyPairs: readonly KeyPair[];
  /** Device time. */
  readonly now: number;
}

/** What is wrong with the certificates in memory now: all local and CA certificates are verified, and CRLs where revocation counts. */
export function findingsAt(context: Context): Findings {
  const { certificates } = context.volatile;
  const look: Look = { ...heldValues(certificates), ...basisOf(context), now: deviceTime(context.device.now(), context.nonVolatile.board) };
  const findings = new Map<string, Finding>();
  for (const held of certificates) for (const finding of foundAt(held, look)) findings.set(`${finding.alarm} ${finding.subject}`, finding);
  return findings;
}

/** What certificates are judged by beside each other and the time. */
export const basisOf = ({ device, nonVolatile: { board }, volatile: { running } }: Context) => ({
  ...checkSettings(running, device),
  keyPairs: board.keyPairs,
});

export const isOnBasis = ({ basis }: CertificateLook, { keyPairs, ...settings }: ReturnType<typeof basisOf>): boolean =>
  basis !== undefined &&
  basis.keyPairs === keyPairs &&
  isDeepStrictEqual({ ...basis, keyPairs: undefined }, { ...settings, keyPairs: undefined });

/** Clock times at which something changes by time alone, from `now` on: the first of them. */
export function nextChange({ device, nonVolatile: { board }, volatile: { certificates, running } }: Context): number {
  const { preWarning, crlCheck } = checkSettings(running, device);
  const now = deviceTime(device.now(), board);
  let first = Infinity;
  for (const held of certificates) for (const at of changesOf(held, preWarning, crlCheck)) if (at > now && at < first) first = at;
  return first - board.clockOffsetMilliseconds;
}

/** What the alarm of a finding says. Times are those of the certificate, in UTC (inferred: no document says in which zone). */
export function wordsOf({ held, reason }: Finding): LogEntry['params'] {
  const shared = { file: held.fileName, ...(reason && { reason: { words: reason } }) };
  const certificate = held.usage === 'crl' ? undefined : heldCertificate(held);
  const crl = held.usage === 'crl' ? heldCrl(held) : undefined;
  if (crl) return { ...periodOf(crl.thisUpdate, crl.nextUpdate), issuer: formatName(crl.issuer), ...shared };
  if (!certificate) return shared;
  const { notBefore, notAfter, issuer, subject } = certificate;
  return { ...periodOf(notBefore, notAfter), issuer: formatName(issuer), subject: formatName(subject), ...shared };
}

function foundAt(held: HeldCertificate, look: Look): readonly Finding[] {
  if (held.usage === 'crl') return crlFindings(held, look);
  if (held.usage === 'peer') return [];
  const certificate = heldCertificate(held);
  if (!certificate) return [];
  const { invalid, nearlyExpired } = alarmsOf[held.usage];
  const subject = subjectOf(held);
  const reason = invalidReason(held, certificate, look);
  return [
    ...(reason ? [{ alarm: invalid, subject, held, reason }] : []),
    ...(look.now >= certificate.notAfter - look.preWarning ? [{ alarm: nearlyExpired, subject, held }] : []),
  ];
}

/** What is wrong with a CRL is no alarm of each of its certificates: whether one is there is asked by who relies on it, the rest is its own. */
function invalidReason({ usage }: HeldCertificate, certificate: Certificate, look: Look): MessageId | undefined {
  const { fault } = verdictOf(certificate, look);
  if (fault && !faultsOfCrls.has(fault)) return faultWords[fault];
  return usage === 'local' && !holdsKeyOf(look.keyPairs, certificate.publicKey) ? 'invalid-no-key' : undefined;
}

function crlFindings(held: HeldCertificate, look: Look): readonly Finding[] {
  const crl = look.crlCheck ? heldCrl(held) : undefined;
  const reason = crl && crlReason(crl, look);
  return reason ? [{ alarm: 'hwIPSecPkiCrlInValid', subject: subjectOf(held), held, reason }] : [];
}

/** As long as its CA is not there, nobody can say who signed it. */
function crlReason(crl: Crl, { authorities, now }: Look): MessageId | undefined {
  if (!isCurrent(crl, now)) return 'invalid-crl-out-of-date';
  const named = authorities.filter(({ subject }) => isSame(subject, crl.issuer));
  return named.length > 0 && !named.some(issuer => isCrlSignedBy(crl, issuer)) ? 'invalid-bad-crl-signature' : undefined;
}

/** In device time; what is valid until a moment is so at that moment. */
function changesOf(held: HeldCertificate, preWarning: number, crlCheck: boolean): readonly number[] {
  if (held.usage === 'peer') return [];
  if (held.usage === 'crl') {
    const crl = crlCheck ? heldCrl(held) : undefined;
    return crl ? [crl.thisUpdate, ...(crl.nextUpdate === undefined ? [] : [crl.nextUpdate + 1])] : [];
  }
  const certificate = heldCertificate(held);
  return certificate ? [certificate.notBefore, certificate.notAfter - preWarning, certificate.notAfter + 1] : [];
}

const faultsOfCrls: ReadonlySet<Fault> = new Set(['noCrl', 'crlOutOfDate', 'badCrlSignature']);

const subjectOf = ({ domain, fileName }: HeldCertificate): string => (domain === undefined ? fileName : `${domain}/${fileName}`);

const periodOf = (start: number, finish: number | undefined) => ({
  start: formatDateTime(start),
  finish: finish === undefined ? '-' : formatDateTime(finish),
});

const alarmsOf = {
  ca: { invalid: 'hwIPSecPkiCACertInValid', nearlyExpired: 'hwIPSecPkiCACertExpired' },
  local: { invalid: 'hwIPSecPkiLocalCertInValid', nearlyExpired: 'hwIPSecPkiLocalCertExpired' },
} as const;
