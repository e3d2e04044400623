import type { CmpVerdict } from './responses.ts';

/** What the router makes of an answer, in one sentence: for whoever looks on. */
export function verdictText(verdict: CmpVerdict | undefined): string {
  if (!verdict) return 'Nothing came.';
  switch (verdict.is) {
    case 'granted':
      return `The certificate is accepted${verdict.confirmed ? ', and the CA wants no confirmation' : ''}.`;
    case 'unacceptable':
      return `The certificate is refused, ${reason(verdict.failure)}.`;
    case 'waiting':
      return 'The CA has not decided: it is polled.';
    case 'still waiting':
      return `The CA has not decided: it is polled again${verdict.checkAfter === undefined ? '' : ` after ${verdict.checkAfter} s`}.`;
    case 'confirmed':
      return 'The CA confirms.';
    case 'failed':
      return `It is no success, ${reason(verdict.failure)}.`;
  }
}

const reason = ({ code, detail }: { readonly code: string; readonly detail: string }) => (detail ? `${code}: ${detail}` : code);
