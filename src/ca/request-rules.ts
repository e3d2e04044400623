import type { PKIFailureInfo } from '../cmp/asn1/pki-failure-info.ts';
import { commonName, readName } from '../pki/certificate-name.ts';
import { readDer } from '../pki/der.ts';
import type { RequestKind } from './certificate-request.ts';
import type { AskedRequest, Decision } from './policy.ts';
import { refuse } from './refusal.ts';

/** What is done with requests that fit. */
export interface RequestRule {
  readonly kind?: RequestKind;
  /** Of the common name: `*` stands for any text, `?` for a character. */
  readonly subject?: string;
  /** Which ones, counted from 1; of the kind, where one is named. */
  readonly count?: { readonly from: number; readonly to: number };
  /** Milliseconds since 1970; the end is not included. */
  readonly from?: number;
  readonly until?: number;
  readonly do: 'issue' | 'wait' | 'reject' | 'error';
  /** Milliseconds to wait, and then it is granted. Without, until somebody has approved it. */
  readonly for?: number;
  readonly checkAfter?: number;
  readonly as?: 'response' | 'error';
  readonly failInfo?: PKIFailureInfo;
  readonly text?: string;
}

/** What the first rule that fits says; undefined where none does. */
export function decisionOf(rules: readonly RequestRule[], asked: AskedRequest, now: number): Decision | undefined {
  const rule = rules.find(rule => fits(rule, asked, now));
  if (!rule) return undefined;
  const { do: what, failInfo = 'badRequest', text = 'the profile of this CA has it so' } = rule;
  if (what === 'issue') return { do: what };
  if (what !== 'wait') return { do: what, refusal: refuse(failInfo, text) };
  return rule.for !== undefined && now >= asked.since + rule.for ? { do: 'issue' } : waitAsIn(rule);
}

const waitAsIn = ({ checkAfter, as, text, for: span }: RequestRule): Decision => ({
  do: 'wait',
  ...(checkAfter !== undefined && { checkAfter }),
  ...(as && { as }),
  ...(span === undefined && { byHand: true }),
  ...(text !== undefined && { text }),
});

function fits({ kind, subject, count, from, until }: RequestRule, asked: AskedRequest, now: number): boolean {
  if (kind !== undefined && kind !== asked.kind) return false;
  if (subject !== undefined && !isLike(subject, commonNameIn(asked.subject))) return false;
  const nth = kind === undefined ? asked.nth : asked.nthOfKind;
  if (count && (nth < count.from || nth > count.to)) return false;
  return now >= (from ?? now) && (until === undefined || now < until);
}

/** Empty where there is none. */
export const commonNameIn = (subject: Uint8Array): string => commonName(readName(readDer(subject))) ?? '';

/** Without going back further than to the last `*`: a pattern of many takes no longer than the text is long. */
export function isLike(pattern: string, text: string): boolean {
  let [at, star, mark] = [0, -1, 0];
  for (let place = 0; place < text.length; ) {
    if (pattern[at] === '*') {
      star = at++;
      mark = place;
    } else if (at < pattern.length && (pattern[at] === '?' || pattern[at] === text[place])) {
      at++;
      place++;
    } else if (star !== -1) {
      at = star + 1;
      place = ++mark;
    } else return false;
  }
  return /^\**$/.test(pattern.slice(at));
}
