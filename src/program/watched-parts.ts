import { openTrace } from '../adapters/host/trace.ts';
import type { RouterOptions } from '../router.ts';

/** As they are, where nobody listens to what goes on. */
export async function watchedParts(parts: Pick<RouterOptions, 'cfCard' | 'cmpTransport'>, now: () => number): Promise<WatchedParts> {
  const trace = openTrace(now);
  if (!trace) return parts;
  const { watchCard, watchRouter, watchTransport } = await import('./watch.ts');
  return {
    cfCard: watchCard(parts.cfCard, trace),
    cmpTransport: watchTransport(parts.cmpTransport, trace),
    watch: watchRouter(trace),
  };
}

type WatchedParts = Pick<RouterOptions, 'cfCard' | 'cmpTransport' | 'watch'>;
