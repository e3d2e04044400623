import { createHash } from 'node:crypto';
import { CfCardError } from '../flash/cf-card.ts';
import type { CertificateStore } from '../pki/certificate-store.ts';
import { judgeCrl, replaceCrl } from '../pki/crl-replacement.ts';
import { type CrlSource, type CrlUpdate, crlUpdates } from '../pki/crl-update.ts';
import { keepDownload } from '../pki/downloaded-file.ts';
import type { DownloadFault } from '../pki/downloads.ts';
import { isImportListTooLong, writeImportList } from '../pki/import-list.ts';
import type { Context } from './chart.ts';
import type { CrlDownloadInput } from './crl-download.ts';
import { downloadReports } from './download-report.ts';
import type { ControlPlaneEvent, CrlEvent } from './events.ts';
import type { Volatile } from './state.ts';

type Begun = Omit<CrlDownloadInput, 'surroundings'>;

/** The last attempt of a domain to update its CRL. */
export interface CrlAttempt {
  /** What it was made with, as one text. */
  readonly settings: string;
  /** Which of its addresses is tried, or was last. */
  readonly source: number;
  /** Clock time at which it was over; undefined: it is under way. */
  readonly at: number | undefined;
}

/** Domains whose period is over, or whose settings are others than those of their last attempt. */
export const dueCrlUpdates = ({ device, volatile }: Context): readonly CrlUpdate[] =>
  crlUpdates(volatile.running).filter(update => {
    const last = volatile.crlAttempts.get(update.domain);
    if (!last || last.settings !== settingsOf(update)) return true;
    return last.at !== undefined && last.at + update.period <= device.now();
  });

/** Clock time at which the next one is due; undefined: none is to come, or all are under way. */
export function nextCrlUpdate({ volatile }: Context): number | undefined {
  const times = crlUpdates(volatile.running).flatMap(({ domain, period }) => {
    const at = volatile.crlAttempts.get(domain)?.at;
    return at === undefined ? [] : at + period;
  });
  return times.length === 0 ? undefined : Math.min(...times);
}

/** Domains whose download is under way with settings that are no longer theirs. */
export const outdatedCrlUpdates = ({ volatile }: Context): readonly string[] =>
  [...volatile.crlAttempts].flatMap(([domain, { at, settings }]) => {
    const update = crlUpdates(volatile.running).find(known => known.domain === domain);
    return at === undefined && (update === undefined || settingsOf(update) !== settings) ? domain : [];
  });

/** Notes the attempts, and forgets those of domains that update no more. */
export function beginUpdates(
  { volatile }: Context,
  due: readonly CrlUpdate[],
): { readonly volatile: Volatile; readonly begun: readonly Begun[] } {
  const updating = new Set(crlUpdates(volatile.running).map(({ domain }) => domain));
  const kept = [...volatile.crlAttempts].filter(([domain]) => updating.has(domain));
  if (due.length === 0 && kept.length === volatile.crlAttempts.size) return { volatile, begun: [] };
  const crlAttempts = new Map(kept);
  for (const update of due) crlAttempts.set(update.domain, { settings: settingsOf(update), source: 0, at: undefined });
  return { volatile: { ...volatile, crlAttempts }, begun: due.flatMap(({ domain, sources }) => begun(domain, sources[0])) };
}

interface Ended {
  readonly volatile: Volatile;
  readonly told: readonly ControlPlaneEvent[];
  readonly next: Begun | undefined;
}

/** One address has been tried: what it gave is on the card and in memory, or the next one has its turn. */
export function endCrlUpdate(context: Context, { domain, ...result }: CrlEvent): Ended {
  const { volatile } = context;
  const update = crlUpdates(volatile.running).find(known => known.domain === domain);
  const attempt = volatile.crlAttempts.get(domain);
  const source = attempt && update?.sources[attempt.source];
  if (!attempt || !source) return { volatile, told: [], next: undefined };
  const taken = 'fault' in result ? result.fault : take(context, domain, source, result.file);
  const fault = 'code' in taken ? taken : undefined;
  const reports = downloadReports(volatile, { kind: 'crl', place: source.place, file: source.file }, fault);
  const following = fault && update.sources[attempt.source + 1];
  const noted = following ? { ...attempt, source: attempt.source + 1 } : { ...attempt, at: context.device.now() };
  return {
    volatile: { ...volatile, crlAttempts: new Map(volatile.crlAttempts).set(domain, noted) },
    told: [...('code' in taken ? [] : memoryFacts(volatile.certificates, taken.certificates)), ...reports],
    next: following && begun(domain, following)[0],
  };
}

function take(
  context: Context,
  domain: string,
  { file }: CrlSource,
  bytes: Uint8Array,
): DownloadFault | { readonly certificates: CertificateStore } {
  const { nonVolatile, volatile } = context;
  const judged = judgeCrl(bytes, volatile.certificates);
  if ('code' in judged) return judged;
  const certificates = replaceCrl(volatile.certificates, { crl: judged.crl, domain, file });
  const fault = keepDownload(nonVolatile.cfCard, file, bytes) ?? keepList(context, certificates);
  return fault ?? { certificates };
}

/** The list on the card says what a start brings back: it changes where a name in memory does. */
function keepList({ nonVolatile: { cfCard }, volatile }: Context, certificates: CertificateStore): DownloadFault | undefined {
  if (namesIn(certificates) === namesIn(volatile.certificates)) return undefined;
  if (isImportListTooLong(cfCard)) return { code: 'DOWNLOAD_CARD_NOT_WRITTEN', detail: 'ca_config.ini is larger than 19 KB' };
  try {
    writeImportList(cfCard, certificates);
    return undefined;
  } catch (error) {
    if (!(error instanceof CfCardError)) throw error;
    return { code: 'DOWNLOAD_CARD_NOT_WRITTEN', detail: 'ca_config.ini cannot be written' };
  }
}

const namesIn = (store: CertificateStore): string => JSON.stringify(store.map(({ usage, domain, fileName }) => [usage, domain, fileName]));

/** What of memory has gone and what has come, as facts. */
const memoryFacts = (before: CertificateStore, after: CertificateStore): readonly ControlPlaneEvent[] => [
  ...before
    .filter(
      held => !after.some(({ usage, domain, fileName }) => usage === held.usage && domain === held.domain && fileName === held.fileName),
    )
    .map(({ usage, domain, fileName }) => ({ type: 'certificate.deleted', usage, domain, fileName }) as const),
  ...after.filter(held => !before.includes(held)).map(certificate => ({ type: 'certificate.imported', certificate }) as const),
];

const begun = (domain: string, source: CrlSource | undefined): readonly Begun[] =>
  source ? [{ domain, place: source.place, fault: source.fault }] : [];

/** A digest: a password may be among them. */
const settingsOf = ({ period, sources }: CrlUpdate): string =>
  createHash('sha256')
    .update(JSON.stringify([period, sources]))
    .digest('base64');
