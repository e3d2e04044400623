import type { Clock } from '../clock/clock.ts';
import type { CertificateOrder } from './authority.ts';
import type { RequestKind } from './certificate-request.ts';
import type { AskedRequest, Decision, Policy } from './policy.ts';
import { refuse } from './refusal.ts';
import { decisionOf, type RequestRule } from './request-rules.ts';
import { isChanged, type SubjectPolicy, subjectUnder } from './subject-policy.ts';

export interface DeskOptions {
  readonly clock: Clock;
  readonly rules?: readonly RequestRule[];
  readonly subject?: SubjectPolicy;
  /** A changed subject is told as granted with modifications, or passed over. */
  readonly tellsChanges?: boolean;
  readonly implicitConfirm?: Policy['implicitConfirm'];
  /** Where else somebody may decide. */
  readonly tray?: Tray;
}

/** What was decided by hand of one request. */
export type Verdict = { readonly approved: true } | { readonly approved: false; readonly reason: string };

/** Requests that wait for somebody, laid out for those who decide on them. By transactionID in hexadecimal. */
export interface Tray {
  lay(asked: AskedRequest): void;
  verdictOn(transactionID: string): Verdict | undefined;
  /** It has had its answer. */
  clear(transactionID: string): void;
}

/** Where it is decided what becomes of requests: by hand, else by rules, else they are granted. */
export class Desk implements Policy {
  readonly implicitConfirm: Policy['implicitConfirm'];
  readonly #options: DeskOptions;
  readonly #verdicts = new Map<string, Verdict>();

  constructor(options: DeskOptions) {
    this.#options = options;
    this.implicitConfirm = options.implicitConfirm ?? 'asked';
  }

  decide(asked: AskedRequest): Decision {
    const { rules = [], clock, tray } = this.#options;
    const verdict = asked.polls > 0 ? (this.#verdicts.get(asked.transactionID) ?? tray?.verdictOn(asked.transactionID)) : undefined;
    const decision = verdict ? carriedOut(verdict) : (decisionOf(rules, asked, clock.now()) ?? { do: 'issue' });
    if (decision.do !== 'wait') this.#conclude(asked);
    else if (decision.byHand && asked.polls === 0) tray?.lay(asked);
    return decision;
  }

  /** A key update keeps the name that it has. */
  shape(kind: RequestKind, order: CertificateOrder): ReturnType<Policy['shape']> {
    const { subject: policy, tellsChanges = true } = this.#options;
    if (!policy || kind === 'kur') return { order, mods: [] };
    const subject = subjectUnder(policy, order.subject);
    const mods = tellsChanges && isChanged(order.subject, subject) ? ['the subject is another than asked for'] : [];
    return { order: { ...order, subject }, mods };
  }

  /** Of a request that waits: it gets its answer with its next pollReq. */
  decideByHand(transactionID: string, verdict: Verdict): void {
    this.#verdicts.delete(transactionID);
    this.#verdicts.set(transactionID, verdict);
    const [oldest] = this.#verdicts.keys();
    if (oldest !== undefined && this.#verdicts.size > mostVerdicts) this.#verdicts.delete(oldest);
  }

  #conclude({ transactionID, polls }: AskedRequest): void {
    this.#verdicts.delete(transactionID);
    if (polls > 0) this.#options.tray?.clear(transactionID);
  }
}

const carriedOut = (verdict: Verdict): Decision =>
  verdict.approved ? { do: 'issue' } : { do: 'reject', refusal: refuse('notAuthorized', verdict.reason) };

const mostVerdicts = 1000;
