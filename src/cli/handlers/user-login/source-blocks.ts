import type { RouterFacts } from '../../run/handler.ts';
import { did, say, type Step } from '../../run/outcome.ts';
import { isSourceBlocked, type Source, sourceRule, sourcesAt } from '../../../control-plane/source-blocks.ts';

type Protocol = Source['via'];

/** Addresses that cannot log in for now, and how long. */
export function blockedSources(via: Protocol, { volatile, now }: RouterFacts): readonly Step[] {
  const rows = sourcesAt(volatile.sources, via, now).flatMap(({ address, blockedUntil = 0 }) =>
    now < blockedUntil ? say('blocked-sources-row', { address, seconds: Math.ceil((blockedUntil - now) / 1000) }) : [],
  );
  return [say('blocked-sources-head'), ...rows, say('sources-end')];
}

/** Those from which log-ins have failed of late, too. */
export function failingSources(via: Protocol, { volatile, now }: RouterFacts): readonly Step[] {
  const rows = sourcesAt(volatile.sources, via, now).map(({ address, failures, blockedUntil = 0 }) => {
    const isBlocked = now < blockedUntil;
    return say('sources-row', {
      address,
      state: isBlocked ? 'BLOCKED' : 'AUTH FAILED',
      count: isBlocked ? sourceRule.failures : failures.length,
    });
  });
  return [say('sources-head'), ...rows, say('all-sources-end')];
}

/** All connections here are of the public network. */
export function activateSource(via: Protocol, address: string, vpn: string | undefined, { volatile, now }: RouterFacts): Step {
  const source = { via, address: address.toLowerCase() };
  const isKnown = (vpn ?? publicNetwork) === publicNetwork && isSourceBlocked(volatile.sources, source, now);
  return isKnown ? did({ type: 'source.activated', source }) : say('source-not-blocked');
}

const publicNetwork = '_public_';
