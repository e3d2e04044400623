import { settingsOf } from '../../../config/settings.ts';
import { baseName } from '../../../flash/medium-path.ts';
import type { Origin } from '../../../pki/downloads.ts';
import type { RouterFacts } from '../../run/handler.ts';
import { connect, type Course, say } from '../../run/outcome.ts';
import { OutgoingError } from '../../run/outgoing.ts';
import { RemoteRefusal } from '../../run/remote-files.ts';
import type { CliSession } from '../../run/session.ts';
import { type AskedSource, interfaceIn } from './client-source.ts';
import { fetchToCard, fileToSend, placeToFetchTo, sendFromCard } from './card-transfer.ts';

export interface TftpCall {
  readonly host: string;
  readonly from: Origin;
  readonly fetches: boolean;
  readonly source: string;
  readonly destination: string | undefined;
}

export function tftpSource({ volatile }: RouterFacts): AskedSource {
  const { args = {} } = settingsOf(volatile.running).line('tftp client-source') ?? {};
  return { address: args['ip-address'], interfaceName: interfaceIn(args) };
}

/** RFC 1350 */
const port = 69;

/** One file, one way; nobody logs in anywhere. */
export function* tftp(call: TftpCall, session: CliSession, router: RouterFacts): Course {
  const stop = new AbortController();
  try {
    yield* call.fetches ? get(call, session, router, stop.signal) : put(call, session, router, stop.signal);
  } catch (error) {
    if (error instanceof RemoteRefusal)
      yield say(error.reason === 'missing' ? 'remote-missing' : 'tftp-refused', { detail: error.message });
    else if (error instanceof OutgoingError) yield say('client-unreachable');
    else throw error;
  } finally {
    stop.abort();
  }
}

function* get({ host, from, source, destination }: TftpCall, session: CliSession, router: RouterFacts, signal: AbortSignal): Course {
  const place = yield* placeToFetchTo(destination ?? baseName(source), source, session, router);
  if (place === undefined) return;
  yield say('tftp-get');
  const started = router.now;
  const read = yield* connect(() => router.outgoing.tftpRead({ host, port, from }, source, signal));
  const octets = yield* fetchToCard(read, place, router);
  if (octets !== undefined) yield say('tftp-get-done', { octets, seconds: secondsSince(started, router) });
}

function* put({ host, from, source, destination }: TftpCall, session: CliSession, router: RouterFacts, signal: AbortSignal): Course {
  const file = yield* fileToSend(source, session, router);
  if (file === undefined) return;
  yield say('tftp-put');
  const started = router.now;
  const write = yield* connect(() => router.outgoing.tftpWrite({ host, port, from }, destination ?? baseName(file), signal));
  const octets = yield* sendFromCard(file, write, router);
  if (octets !== undefined) yield say('tftp-put-done', { octets, seconds: secondsSince(started, router) });
}

const secondsSince = (started: number, { now }: RouterFacts): number => Math.max(1, Math.ceil((now - started) / 1000));
