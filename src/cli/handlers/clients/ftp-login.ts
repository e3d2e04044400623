import type { FtpClient, FtpConnection } from '../../run/ftp-client.ts';
import { type FtpReply, type FtpTalk, isRefusal } from '../../run/ftp-talk.ts';
import type { RouterFacts } from '../../run/handler.ts';
import { askFor, connect, type Course, say, show } from '../../run/outcome.ts';
import { type Destination, OutgoingError } from '../../run/outgoing.ts';

/** The view as it is entered (command reference, ascii, passive, prompt, verbose). */
export const ftpAsEntered = (workingDirectory: string, connection?: FtpConnection): FtpClient => ({
  connection,
  passive: false,
  ascii: true,
  verbose: true,
  prompts: false,
  localDirectory: workingDirectory,
});

/** Who comes, where a line says so. */
export interface FtpUser {
  readonly user?: string | undefined;
  readonly password?: string | undefined;
}

/** Connects and logs in; nobody is asked for what is known. Undefined where that does not succeed, which has then been said. */
export function* connectFtp(to: Destination, router: RouterFacts, known: FtpUser = {}): Course<FtpConnection | undefined> {
  const { host } = to;
  yield say('ftp-trying', { host });
  const stop = new AbortController();
  let isIn = false;
  try {
    const talk = yield* connect(() => router.outgoing.ftp(to, stop.signal));
    yield say('ftp-connected', { host });
    yield show(talk.greeting.lines);
    isIn = !talk.isOver && (yield* logInByFtp(talk, known.user ?? (yield* askFor('line', 'ftp-user', { host })), known));
    if (isIn) return { host, talk, close: () => stop.abort() };
    yield say('client-login-failed');
  } catch (error) {
    if (!(error instanceof OutgoingError)) throw error;
    yield say('client-unreachable');
  } finally {
    if (!isIn) stop.abort();
  }
  return undefined;
}

/** RFC 959 §5.4: a server may want no password. */
export function* logInByFtp(
  talk: FtpTalk,
  user: string | undefined,
  {
    password: known,
    question = 'ftp-password',
  }: { readonly password?: string | undefined; readonly question?: 'ftp-password' | 'client-password' } = {},
): Course<boolean> {
  if (user === undefined) return false;
  const reply = yield* answer(talk, `USER ${user}`);
  if (reply.code !== passwordWanted) return isIn(reply);
  const password = known ?? (yield* askFor('secret', question));
  return password !== undefined && isIn(yield* answer(talk, `PASS ${password}`));
}

function* answer(talk: FtpTalk, command: string): Course<FtpReply> {
  const reply = yield* connect(() => talk.ask(command));
  yield show(reply.lines);
  return reply;
}

const isIn = (reply: FtpReply): boolean => !isRefusal(reply) && reply.code < 300;
const passwordWanted = 331;
