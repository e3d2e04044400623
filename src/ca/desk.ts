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
}

/** Where it is decided what becomes of requests: by hand, else by rules, else they are granted. */
export class Desk implements Policy {
  readonly implicitConfirm: Policy['implicitConfirm'];
  readonly #options: DeskOptions;
  readonly #byHand = new Map<string, Decision>();

  constructor(options: DeskOptions) {
    this.#options = options;
    this.implicitConfirm = options.implicitConfirm ?? 'asked';
  }

  decide(asked: AskedRequest): Decision {
    const { rules = [], clock } = this.#options;
    return this.#byHand.get(asked.transactionID) ?? decisionOf(rules, asked, clock.now()) ?? { do: 'issue' };
  }

  /** A key update keeps the name that it has. */
  shape(kind: RequestKind, order: CertificateOrder): ReturnType<Policy['shape']> {
    const { subject: policy, tellsChanges = true } = this.#options;
    if (!policy || kind === 'kur') return { order, mods: [] };
    const subject = subjectUnder(policy, order.subject);
    const mods = tellsChanges && isChanged(order.subject, subject) ? ['the subject is another than asked for'] : [];
    return { order: { ...order, subject }, mods };
  }

  /** It gets its answer with its next pollReq. */
  approve(transactionID: string): void {
    this.#decideByHand(transactionID, { do: 'issue' });
  }

  reject(transactionID: string, reason: string): void {
    this.#decideByHand(transactionID, { do: 'reject', refusal: refuse('notAuthorized', reason) });
  }

  #decideByHand(transactionID: string, decision: Decision): void {
    this.#byHand.delete(transactionID);
    this.#byHand.set(transactionID, decision);
    const [oldest] = this.#byHand.keys();
    if (oldest !== undefined && this.#byHand.size > mostByHand) this.#byHand.delete(oldest);
  }
}

const mostByHand = 1000;
