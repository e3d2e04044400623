import { reportFailure, reportSuccess, downloadTraps } from '../cmp/report.ts';
import type { CmpResult } from '../cmp/result.ts';
import { CfCardError } from '../flash/cf-card.ts';
import { prepareInitialRequest, type PreparedRequest } from '../pki/cmp-request.ts';
import { fileFormat, storeEnrolment } from '../pki/enrolment-files.ts';
import { deviceTime } from './clock-time.ts';
import type { LogEntry } from './emitted.ts';
import { type CmpRequestState, type CmpStatistics, noCmpStatistics, type NonVolatile, type Volatile } from './state.ts';

interface At {
  readonly nonVolatile: NonVolatile;
  readonly volatile: Volatile;
}

/** What a CMP transaction is started with. */
export interface EnrolmentStart extends PreparedRequest {
  readonly kind: 'ir';
  /** Device time, milliseconds since 1970. */
  readonly now: () => number;
}

interface Finished {
  readonly session: string;
  readonly kind: 'ir' | 'kur';
  readonly result: CmpResult;
}

/** What to ask for in the domain's initial request; undefined when something it needs is missing: the command has said what. */
export function startEnrolment({ nonVolatile: { board, cfCard }, volatile }: At, domain: string, now: () => number): EnrolmentStart | undefined {
  const { running, certificates, cmpRequests } = volatile;
  const prepared = prepareInitialRequest({ running, certificates, cmpRequests, keyPairs: board.keyPairs, cfCard }, domain);
  return prepared.ok ? { ...prepared, kind: 'ir', now: () => deviceTime(now(), board) } : undefined;
}

export function countCmp(volatile: Volatile, session: string, counter: keyof CmpStatistics): Volatile {
  const counted = volatile.cmpStatistics.get(session) ?? noCmpStatistics;
  return { ...volatile, cmpStatistics: new Map(volatile.cmpStatistics).set(session, { ...counted, [counter]: counted[counter] + 1 }) };
}

/** Notes how far a session's transaction is; undefined when there is none any more. */
export function noteCmpState(volatile: Volatile, session: string, state: CmpRequestState | undefined): Volatile {
  const cmpRequests = new Map(volatile.cmpRequests);
  if (state) cmpRequests.set(session, state);
  else cmpRequests.delete(session);
  return { ...volatile, cmpRequests };
}

/** Puts what the CA sent on the card and says so in the log; memory is not touched by an initial request. */
export function finishEnrolment(
  { nonVolatile: { board, cfCard }, volatile }: At, { session, kind, result }: Finished, now: number,
): { readonly volatile: Volatile; readonly entries: readonly LogEntry[] } {
  const time = deviceTime(now, board);
  const finished = noteCmpState(volatile, session, undefined);
  if (result.result === 'stopped') return { volatile: finished, entries: [] };
  if (result.result === 'failed') {
    const params = reportFailure(session, kind, result.reason);
    return { volatile: finished, entries: [trap(downloadTraps.failed, 'cmp-download-failed', params, time)] };
  }
  try {
    storeEnrolment(cfCard, session, result, fileFormat(volatile.running));
    return { volatile: finished, entries: [trap(downloadTraps.granted, 'cmp-download-succeeded', reportSuccess(session, kind), time)] };
  } catch (error) {
    if (!(error instanceof CfCardError)) throw error;
    return { volatile: finished, entries: [trap(writeFailed, 'cmp-files-not-written', { session }, time)] };
  }
}

function trap(
  { mnemonic, oid }: { readonly mnemonic: string; readonly oid: string }, id: LogEntry['id'], params: LogEntry['params'], time: number,
): LogEntry {
  // inferred: neither the CID nor the severity of these traps is public
  return { kind: 'trap', module: 'PKI', severity: 4, mnemonic, identity: `CID=0x80f10411-OID=${oid}`, id, params, time };
}

/** HUAWEI-IPSEC-MIB */
const writeFailed = { mnemonic: 'hwIPSecPKIWriteToCFFail', oid: '1.3.6.1.4.1.2011.5.25.224.2.1.26' } as const;
