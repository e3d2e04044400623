import { reportFailure, reportSuccess, downloadTraps } from '../cmp/report.ts';
import type { CmpResult } from '../cmp/result.ts';
import { CfCardError } from '../flash/cf-card.ts';
import { type EnrolmentFacts, prepareInitialRequest, prepareKeyUpdate, type PreparedRequest } from '../pki/cmp-request.ts';
import { enrolmentFiles, fileFormat, initialFile, storeFiles } from '../pki/enrolment-files.ts';
import { requestSettings } from '../pki/request-settings.ts';
import { deviceTime } from './clock-time.ts';
import type { LogEntry } from './emitted.ts';
import type { CmpEvent } from './events.ts';
import { type CmpRequest, type CmpStatistics, noCmpStatistics, type NonVolatile, type Volatile } from './state.ts';

export interface At {
  readonly nonVolatile: NonVolatile;
  readonly volatile: Volatile;
}

/** What a CMP transaction is started with. */
export interface EnrolmentStart extends PreparedRequest {
  readonly kind: 'ir' | 'kur';
  /** Device time, milliseconds since 1970. */
  readonly now: () => number;
}

export interface Finished {
  readonly session: string;
  readonly kind: 'ir' | 'kur';
  readonly result: CmpResult;
}

/** What to ask for in the domain's initial request; undefined when something it needs is missing: the command has said what. */
export function startEnrolment(at: At, domain: string, now: () => number): EnrolmentStart | undefined {
  const prepared = prepareInitialRequest(factsOf(at), domain);
  return prepared.ok ? { ...prepared, kind: 'ir', now } : undefined;
}

/** The same for the update of the session's certificate; without anybody who could be told what is missing, that is how it ends. */
export function startUpdate(at: At, session: string, now: () => number): EnrolmentStart | Finished {
  const prepared = prepareKeyUpdate(factsOf(at), session);
  if (prepared.ok) return { ...prepared, kind: 'kur', now };
  const reason = { code: 'CMP_REQUEST', detail: `${prepared.reason}: ${prepared.object}` } as const;
  return { session, kind: 'kur', result: { result: 'failed', reason } };
}

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

export function noteRequest({ nonVolatile: { board }, volatile }: At, { session, kind }: EnrolmentStart): Volatile {
  const settings = requestSettings(session, { running: volatile.running, keyPairs: board.keyPairs });
  return withRequest(volatile, session, { kind, state: 'requesting', settings });
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

/** CMP transactions whose session, entity or key pair is no longer what they were begun with: what they would bring fits nothing any more. */
export function outdatedRequests({ nonVolatile: { board }, volatile }: At): readonly Finished[] {
  const facts = { running: volatile.running, keyPairs: board.keyPairs };
  return [...volatile.cmpRequests]
    .filter(([session, { settings }]) => requestSettings(session, facts) !== settings)
    .map(([session, { kind }]) => ({ session, kind, result: { result: 'failed', reason: { code: 'CMP_RECONFIGURED', detail: '' } } }));
}

/** Puts what the CA sent on the card and says so in the log; memory is not touched by an initial request. */
export function finishEnrolment(
  { nonVolatile: { board, cfCard }, volatile }: At,
  { session, kind, result }: Finished,
  now: number,
): { readonly volatile: Volatile; readonly entries: readonly LogEntry[] } {
  const time = deviceTime(now, board);
  const finished = forgetRequest(volatile, session);
  if (result.result === 'stopped') return { volatile: finished, entries: [] };
  if (result.result === 'failed') {
    const params = reportFailure(session, kind, result.reason);
    return { volatile: finished, entries: [trap(downloadTraps.failed, 'cmp-download-failed', params, time)] };
  }
  try {
    storeFiles(cfCard, enrolmentFiles(session, initialFile(session), result), fileFormat(volatile.running));
    return { volatile: finished, entries: [trap(downloadTraps.granted, 'cmp-download-succeeded', reportSuccess(session, kind), time)] };
  } catch (error) {
    if (!(error instanceof CfCardError)) throw error;
    return { volatile: finished, entries: [writeFailure(error, session, time)] };
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

/** What a transaction has brought could not be written. */
export const writeFailure = ({ code }: CfCardError, session: string, time: number): LogEntry =>
  trap(writeFailed, code === 'CARD_FULL' ? 'cmp-files-no-space' : 'cmp-files-not-written', { session }, time);

export const trap = (
  { mnemonic, oid }: { readonly mnemonic: string; readonly oid: string },
  id: LogEntry['id'],
  params: LogEntry['params'],
  time: number,
): LogEntry => ({ kind: 'trap', module: 'PKI', severity: 4, mnemonic, identity: `${cid}-OID=${oid}`, id, params, time });

/** inferred: neither the CID nor the severity of these traps is public */
const cid = 'CID=0x80f10411';

/** HUAWEI-IPSEC-MIB */
const writeFailed = { mnemonic: 'hwIPSecPKIWriteToCFFail', oid: '1.3.6.1.4.1.2011.5.25.224.2.1.26' } as const;
