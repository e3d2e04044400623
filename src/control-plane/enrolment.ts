import { reportFailure, reportSuccess } from '../cmp/report.ts';
import type { CmpFailure } from '../cmp/result.ts';
import { CfCardError } from '../flash/cf-card.ts';
import { type EnrolmentFacts, prepareInitialRequest, prepareKeyUpdate, type PreparedRequest } from '../pki/cmp-request.ts';
import { enrolmentFiles, fileFormat, initialFile, storeFiles } from '../pki/enrolment-files.ts';
import { cmpSessions } from '../pki/domain.ts';
import type { KeyPair } from '../pki/key-pair.ts';
import { requestSettings, updateSettings } from '../pki/request-settings.ts';
import { writeDone, writeRefused } from './card-alarm.ts';
import { deviceTime } from './clock-time.ts';
import type { LogEntry } from './emitted.ts';
import type { AlarmEvent, CmpEvent, ControlPlaneEvent } from './events.ts';
import { storeStaged } from './key-store.ts';
import { type CmpRequest, type CmpStatistics, noCmpStatistics, type NonVolatile, type SessionId, type Volatile } from './state.ts';

export interface At {
  readonly nonVolatile: NonVolatile;
  readonly volatile: Volatile;
}

/** What a CMP transaction is started with. */
export interface EnrolmentStart extends PreparedRequest {
  readonly kind: 'ir' | 'kur';
  /** Asks for a certificate for a new key pair, which is made first and takes the name of the other: its modulus length in bits. */
  readonly regenerate?: number;
  /** Such a pair, if it was made before. */
  readonly keyAside?: KeyPair;
  /** Device time, milliseconds since 1970. */
  readonly now: () => number;
  /** What it is made from, as one text, where that need not be what runs. */
  readonly settings?: string;
}

export type Finished = Omit<Extract<CmpEvent, { readonly type: 'cmp.finished' }>, 'type'>;

/** What to ask for in the domain's initial request; undefined when something it needs is missing: the command has said what. */
export function startEnrolment(
  at: At,
  { domain, session }: Extract<ControlPlaneEvent, { readonly type: 'cmp.initialRequested' }>,
  now: () => number,
): EnrolmentStart | undefined {
  const facts = factsFor(session, at);
  const prepared = prepareInitialRequest(facts, domain);
  return prepared.ok ? { ...prepared, kind: 'ir', now, settings: requestSettings(prepared.session, facts) } : undefined;
}

/** The same for the update of the session's certificate; without anybody who could be told what is missing, that is how it ends. */
export function startUpdate(at: At, session: string, now: () => number): EnrolmentStart | Finished {
  const prepared = prepareKeyUpdate(factsOf(at), session);
  if (prepared.ok) return { ...prepared, ...newKeyFor(prepared, at.volatile), kind: 'kur', now };
  const reason = { code: 'CMP_REQUEST', detail: `${prepared.reason}: ${prepared.object}` } as const;
  return { session, kind: 'kur', result: { result: 'failed', reason } };
}

/** The pair that an attempt has left aside which reached nobody, or one to be made. */
function newKeyFor(
  { session }: PreparedRequest,
  { running, keyUpdates }: Volatile,
): Partial<Pick<EnrolmentStart, 'requestedKey' | 'keyAside' | 'regenerate'>> {
  const keyAside = keyUpdates.get(session)?.keyAside;
  if (keyAside) return { requestedKey: keyAside, keyAside };
  const regenerate = cmpSessions(running).find(({ name }) => name === session)?.key?.regenerate?.bits;
  return regenerate === undefined ? {} : { regenerate };
}

/** As whoever asks sees it: what they have entered on top of what runs, committed or not, as the manual shows it. */
export function factsFor(asker: SessionId, at: At): EnrolmentFacts {
  const facts = factsOf(at);
  const pending = at.volatile.pending.get(asker);
  return pending ? { ...facts, running: pending.candidate.configuration, keyPairs: storeStaged(facts.keyPairs, pending.keyPairs) } : facts;
}

/** For whoever keeps the router; it says nothing of it by itself. */
export const remarkOnUncommitted = ({ cmpRequests }: Volatile, { session }: EnrolmentStart): string | undefined =>
  cmpRequests.get(session)?.committedSettings === undefined
    ? undefined
    : `The request of CMP session ${session} was made from a configuration that is not committed: commit first to be safe`;

/** Likewise: the router is silent, and raises no trap. */
export const remarkOnStop = ({ cmpRequests }: Pick<Volatile, 'cmpRequests'>, session: string): string =>
  stopRemarks[cmpRequests.get(session)?.kind ?? 'none'].replace('<session>', () => session);

const stopRemarks = {
  ir: 'The request of CMP session <session> is given up: its certificate has to be asked for anew',
  kur: 'The update of CMP session <session> is given up: automatic update will ask anew',
  none: 'CMP session <session> was waiting for nothing: there was no request to give up',
} as const;

const factsOf = ({ nonVolatile: { board, cfCard }, volatile: { running, certificates, cmpRequests } }: At): EnrolmentFacts => ({
  running,
  certificates,
  cmpRequests,
  keyPairs: board.keyPairs,
  cfCard,
});

export function countCmp(volatile: Volatile, session: string, counter: keyof CmpStatistics): Volatile {
  const counted = volatile.cmpStatistics.get(session) ?? noCmpStatistics;
  return { ...volatile, cmpStatistics: new Map(volatile.cmpStatistics).set(session, { ...counted, [counter]: counted[counter] + 1 }) };
}

export function noteRequest(
  { nonVolatile: { board }, volatile }: At,
  { session, kind, keyAside, settings: asked }: EnrolmentStart,
): Volatile {
  const committedSettings = settingsOf[kind](session, { running: volatile.running, keyPairs: board.keyPairs });
  const settings = asked ?? committedSettings;
  return withRequest(volatile, session, {
    kind,
    state: 'requesting',
    settings,
    ...(settings !== committedSettings && { committedSettings }),
    ...(keyAside && { keyAside }),
  });
}

/** A pair is made for it, and no more than that. */
export function noteKeyAside(volatile: Volatile, session: string, keyAside: KeyPair): Volatile {
  const request = volatile.cmpRequests.get(session);
  return request ? withRequest(volatile, session, { ...request, keyAside }) : volatile;
}

export function notePolling(volatile: Volatile, session: string): Volatile {
  const request = volatile.cmpRequests.get(session);
  return request ? withRequest(volatile, session, { ...request, state: 'polling' }) : volatile;
}

export function forgetRequest(volatile: Volatile, session: string): Volatile {
  const cmpRequests = new Map(volatile.cmpRequests);
  cmpRequests.delete(session);
  return { ...volatile, cmpRequests };
}

export function forgetStatistics(volatile: Volatile, session: string): Volatile {
  const cmpStatistics = new Map(volatile.cmpStatistics);
  cmpStatistics.delete(session);
  return { ...volatile, cmpStatistics };
}

const withRequest = (volatile: Volatile, session: string, request: CmpRequest): Volatile => ({
  ...volatile,
  cmpRequests: new Map(volatile.cmpRequests).set(session, request),
});

const settingsOf = { ir: requestSettings, kur: updateSettings };

/** CMP transactions whose session, entity or key pair is no longer what they were begun with: what they would bring fits nothing any more. */
export function outdatedRequests({ nonVolatile: { board }, volatile }: At): readonly Finished[] {
  const facts = { running: volatile.running, keyPairs: board.keyPairs };
  return [...volatile.cmpRequests]
    .filter(([session, { kind, settings, committedSettings }]) => ![settings, committedSettings].includes(settingsOf[kind](session, facts)))
    .map(([session, { kind }]) => ({ session, kind, result: { result: 'failed', reason: { code: 'CMP_RECONFIGURED', detail: '' } } }));
}

/** Puts what the CA sent on the card, and what is to be told of it; memory is not touched by an initial request. */
export function finishEnrolment(
  { nonVolatile: { cfCard }, volatile }: At,
  { session, kind, result }: Finished,
): { readonly volatile: Volatile; readonly told: readonly AlarmEvent[] } {
  const finished = forgetRequest(volatile, session);
  if (result.result === 'stopped') return { volatile: finished, told: [] };
  if (result.result === 'failed') {
    return { volatile: finished, told: [failure(session, kind, result.reason)] };
  }
  try {
    storeFiles(cfCard, enrolmentFiles(session, initialFile(session), result), fileFormat(volatile.running));
    return { volatile: finished, told: granted(session, kind) };
  } catch (error) {
    if (!(error instanceof CfCardError)) throw error;
    return { volatile: finished, told: [writeRefused({ session }, error.code)] };
  }
}

/** Something about a transaction under way that an operator can act on. */
export function remarkOn({ nonVolatile: { board } }: At, { session, text }: Remark, now: number): LogEntry {
  const params = { session, remark: text };
  return {
    kind: 'log',
    module: 'PKI',
    severity: 4,
    mnemonic: 'CMP_REMARK',
    identity: cid,
    id: 'cmp-remark',
    params,
    time: deviceTime(now, board),
  };
}

type Remark = Pick<Extract<CmpEvent, { readonly type: 'cmp.remarked' }>, 'session' | 'text'>;

export const failure = (session: string, kind: CmpRequest['kind'], reason: CmpFailure): AlarmEvent => ({
  type: 'trap.raised',
  trap: 'hwIPSecPkiCmpDownloadCertFail',
  params: reportFailure(session, kind, reason),
});

/** What is told of a transaction whose files are on the card. */
export const granted = (session: string, kind: CmpRequest['kind']): readonly AlarmEvent[] => [
  writeDone({ session }),
  { type: 'trap.raised', trap: 'hwIPSecPkiCmpDownloadCertSuc', params: reportSuccess(session, kind) },
];

/** inferred */
const cid = 'CID=0x80f10411';
