import { baseName } from '../../../flash/medium-path.ts';
import { isRefusal } from '../../run/ftp-talk.ts';
import type { RouterFacts } from '../../run/handler.ts';
import { type Course, say, waitFor } from '../../run/outcome.ts';
import type { CliSession } from '../../run/session.ts';
import { fetchToCard, fileToSend, placeToFetchTo, sendFromCard } from './card-transfer.ts';
import type { Connected } from './ftp-command.ts';
import { fetchByFtp, sendByFtp, tell } from './ftp-data.ts';

/** `get`: onto the card whole or not at all. */
export function* getByFtp(ftp: Connected, remote: string, local: string, session: CliSession, router: RouterFacts): Course {
  const place = yield* placeToFetchTo(local, remote, atHome(ftp, session), router);
  if (place === undefined) return;
  if (ftp.ascii) yield say('ftp-ascii');
  yield* tellSize(ftp, remote);
  const started = router.now;
  const octets = yield* fetchByFtp(ftp, `RETR ${remote}`, function* (data) {
    const fetched = yield* fetchToCard(data, place, router);
    if (fetched !== undefined) yield say('ftp-progress');
    return fetched;
  });
  if (octets !== undefined) yield say('ftp-received', { octets, ...pace(octets, started, router) });
}

/** `put` and `append`; without a name there the file keeps its own. */
export function* putByFtp(
  ftp: Connected,
  verb: 'STOR' | 'APPE',
  { local, remote }: { readonly local: string; readonly remote: string | undefined },
  session: CliSession,
  router: RouterFacts,
): Course {
  const file = yield* fileToSend(local, atHome(ftp, session), router);
  if (file === undefined) return;
  const started = router.now;
  const octets = yield* sendByFtp(ftp, `${verb} ${remote ?? baseName(file)}`, data => sendFromCard(file, data, router));
  if (octets === undefined) return;
  yield say('ftp-sent-progress');
  yield say('ftp-sent', { octets, ...pace(octets, started, router) });
}

/** Files of the card are named from where `lcd` has led. */
export const atHome = ({ localDirectory }: Connected, session: CliSession): CliSession => ({
  ...session,
  workingDirectory: localDirectory,
});

/** RFC 3659 §4; whoever knows no sizes sends the file all the same. */
function* tellSize(ftp: Connected, remote: string): Course {
  const reply = yield* waitFor(() => ftp.connection.talk.ask(`SIZE ${remote}`));
  if (!isRefusal(reply)) yield* tell(ftp, [reply]);
}

function pace(octets: number, started: number, { now }: RouterFacts) {
  const seconds = Math.max(1, now - started) / 1000;
  return { seconds: seconds.toFixed(3), rate: (octets / 1024 / seconds).toFixed(3) };
}
