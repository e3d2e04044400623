import type { Desk, Verdict } from './desk.ts';
import { nameText } from '../cmp/certificate.ts';
import type { AskedRequest } from './policy.ts';

/** A request that waits, as it is shown to whoever decides. */
export interface PendingRequest {
  /** What names it: the beginning of its transactionID. */
  readonly id: string;
  readonly kind: string;
  readonly subject: string;
  /** Milliseconds since 1970. */
  readonly since: number;
  /** How often it has asked since. */
  readonly polls: number;
}

export const pendingOf = ({ transactionID, kind, subject, since, polls }: AskedRequest): PendingRequest => ({
  id: idOf(transactionID),
  kind,
  subject: nameText(subject),
  since,
  polls,
});

export const idOf = (transactionID: string): string => transactionID.slice(0, 8);

/** Decides on the one request that waits and is named so, by all of its transactionID or its beginning. Undefined where it is none, or several. */
export function decideOn(waiting: readonly AskedRequest[], desk: Desk, id: string, verdict: Verdict): PendingRequest | undefined {
  const [asked, ...more] = calledSo(waiting, id.toLowerCase());
  if (!asked || more.length > 0) return undefined;
  desk.decideByHand(asked.transactionID, verdict);
  return pendingOf(asked);
}

/** The requester chooses how long its transactionID is: a short one may be the beginning of another. */
function calledSo(waiting: readonly AskedRequest[], id: string): readonly AskedRequest[] {
  const whole = waiting.filter(({ transactionID }) => transactionID === id);
  if (whole.length > 0 || id.length < shortestId) return whole;
  return waiting.filter(({ transactionID }) => transactionID.startsWith(id));
}

const shortestId = 4;
