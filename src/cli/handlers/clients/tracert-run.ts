import type { RouterFacts } from '../../run/handler.ts';
import { type Broken, type Course, isBroken, say } from '../../run/outcome.ts';
import { type EchoRequest, echo, maySend } from './echo.ts';

export interface Tracert extends EchoRequest {
  readonly family: 4 | 6;
  readonly size: string;
  readonly first: number;
  readonly last: number;
  readonly queries: number;
}

/** Between the router and whoever is reached no hop is modelled: they are one hop away. Whoever is not reached is silent on every hop. */
export function* traceHost(asked: Tracert, router: RouterFacts): Course {
  const { host, family, size, first, last } = asked;
  if (first > last) {
    yield say('tracert-ttl-order');
    return;
  }
  if (!(yield* maySend(asked, router))) return;
  yield say(family === 4 ? 'tracert-begin' : 'tracert-ipv6-begin', { host, hops: last, size });
  for (let hop = first; hop <= last; hop++) {
    const times = yield* askHop(asked, router);
    if (isBroken(times)) return;
    const isReached = times.some(time => time !== silent);
    yield isReached ? say('tracert-hop', { hop, host, times: times.join('  ') }) : say('tracert-silent', { hop, signs: times.join(' ') });
    if (isReached) return;
  }
}

function* askHop(asked: Tracert, router: RouterFacts): Course<readonly string[] | Broken> {
  const times: string[] = [];
  for (let query = 0; query < asked.queries; query++) {
    const result = yield* echo(asked, router);
    if (isBroken(result)) return result;
    if (times.length < mostShown) times.push(result.is === 'reply' ? `${result.time} ms` : silent);
  }
  return times;
}

const silent = '*';

/** Of a hop; beyond it no row of a screen has room. */
const mostShown = 256;
