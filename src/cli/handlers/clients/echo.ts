import { hasVpnInstance } from '../../../config/vpn-instance.ts';
import type { Origin } from '../../../pki/downloads.ts';
import type { RouterFacts } from '../../run/handler.ts';
import { type Broken, type Course, isBroken, pauseUnlessBroken, say, waitUnlessBroken } from '../../run/outcome.ts';
import { OutgoingError } from '../../run/outgoing.ts';
import { isAddress, isOwnAddress } from './own-addresses.ts';

/** What came of one request. Milliseconds of the router's time. */
export type Echo = { readonly is: 'reply'; readonly time: number } | { readonly is: 'lost'; readonly unroutable: boolean };

export interface EchoRequest {
  readonly host: string;
  readonly source: string | undefined;
  readonly vpnInstance: string | undefined;
  /** Milliseconds for which a reply is waited for. */
  readonly timeout: number;
}

/**
 * Asks once. Addresses of the router's own interfaces answer by themselves, everybody else as far as a mapping leads there. Broken: by
 * Ctrl+C.
 */
export function* echo({ host, source, vpnInstance, timeout }: EchoRequest, router: RouterFacts): Course<Echo | Broken> {
  if (isOwnAddress(host, vpnInstance, router)) return { is: 'reply', time: 1 };
  const sent = router.now;
  const stop = new AbortController();
  try {
    const from: Origin = { source, vpnInstance };
    const unroutable = yield* waitUnlessBroken(() => answered(host, from, router, timeout, stop.signal));
    if (isBroken(unroutable)) return unroutable;
    const time = router.now - sent;
    if (unroutable === 'answered' && time <= timeout) return { is: 'reply', time: Math.max(1, time) };
    const rest = yield* pauseUnlessBroken(Math.max(0, timeout - time));
    return isBroken(rest) ? rest : { is: 'lost', unroutable: unroutable === 'no road' };
  } finally {
    stop.abort();
  }
}

type Answer = 'answered' | 'silent' | 'no road';

async function answered(host: string, from: Origin, { outgoing }: RouterFacts, timeout: number, signal: AbortSignal): Promise<Answer> {
  try {
    await outgoing.answers(host, from, timeout, signal);
    return 'answered';
  } catch (error) {
    if (!(error instanceof OutgoingError)) throw error;
    return error.code === 'OUTGOING_NO_ROAD' ? 'no road' : 'silent';
  }
}

/** Says why nothing is sent at all; false then. */
export function* maySend({ host, source, vpnInstance }: EchoRequest, router: RouterFacts): Course<boolean> {
  const refusal = refusalToSend(host, source, vpnInstance, router);
  if (refusal) yield refusal;
  return refusal === undefined;
}

function refusalToSend(host: string, source: string | undefined, vpnInstance: string | undefined, router: RouterFacts) {
  if (vpnInstance !== undefined && !hasVpnInstance(router.volatile.running, vpnInstance)) return say('client-vpn-missing');
  if (source !== undefined && !isOwnAddress(source, vpnInstance, router)) return say('source-not-own');
  return isAddress(host) || router.outgoing.knows(host) ? undefined : say('host-unknown', { host });
}
