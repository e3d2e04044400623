import type { CmpVerdict } from './responses.ts';
import type { TrustedBy } from './trust.ts';

/** What the router makes of an answer, in one sentence: for whoever looks on. */
export function verdictText(verdict: CmpVerdict | undefined, trustedBy: TrustedBy | undefined): string {
  const text = verdict ? textOf(verdict) : 'nothing came';
  const trust = verdict && verdict.is !== 'failed' && trustedBy ? `, ${trusts[trustedBy]}` : '';
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}${trust}.`;
}

function textOf(verdict: CmpVerdict): string {
  switch (verdict.is) {
    case 'granted':
      return `the certificate is accepted${verdict.confirmed ? ' and needs no confirmation' : ''}`;
    case 'unacceptable':
      return `the certificate is refused (${reason(verdict.failure)})`;
    case 'waiting':
      return 'the CA has not decided and is polled';
    case 'still waiting':
      return `the CA has not decided and is polled again${verdict.checkAfter === undefined ? '' : ` after ${verdict.checkAfter} s`}`;
    case 'confirmed':
      return 'the CA confirms';
    case 'failed':
      return `no success (${reason(verdict.failure)})`;
  }
}

const trusts: Readonly<Record<TrustedBy, string>> = {
  'imported CA': 'trusted by a CA certificate in memory',
  'CA name': 'trusted by the CA name',
};

const reason = ({ code, detail }: { readonly code: string; readonly detail: string }) => (detail ? `${code}: ${detail}` : code);
