import { leave } from '../../grammar/view-stack.ts';
import type { FtpClient, FtpConnection } from '../../run/ftp-client.ts';
import { type FtpReply, isRefusal } from '../../run/ftp-talk.ts';
import { changeSession, type Course, say, show, type Step, waitFor } from '../../run/outcome.ts';
import { OutgoingError } from '../../run/outgoing.ts';
import { RemoteRefusal } from '../../run/remote-files.ts';
import type { CliSession } from '../../run/session.ts';

/** The client of a view and its connection, which stands. */
export interface Connected extends FtpClient {
  readonly connection: FtpConnection;
}

/** A command for the server. What it refuses is shown; with a connection that is gone the view stays. */
export function* onFtp({ ftp }: CliSession, work: (ftp: Connected) => Course): Course {
  if (!ftp?.connection || ftp.connection.talk.isOver) {
    yield say('ftp-not-connected');
    return;
  }
  try {
    yield* work({ ...ftp, connection: ftp.connection });
  } catch (error) {
    if (error instanceof RemoteRefusal) yield show(error.message.split('\n'));
    else if (error instanceof OutgoingError) {
      ftp.connection.close();
      yield say(error.code === 'OUTGOING_TIMEOUT' ? 'client-closed-here' : 'client-closed-there');
    } else throw error;
  }
}

/** Asks the server and shows what it answers, a refusal in any case. */
export function* askFtp({ connection, verbose }: Connected, command: string): Course<FtpReply> {
  const reply = yield* waitFor(() => connection.talk.ask(command));
  if (verbose || isRefusal(reply)) yield show(reply.lines);
  return reply;
}

export const changeFtp = (change: Partial<FtpClient>): Step =>
  changeSession(old => (old.ftp ? { ...old, ftp: { ...old.ftp, ...change } } : old));

/** The server is told; what it says to that is its last word. */
export function* partFtp({ ftp }: CliSession): Course {
  const connection = ftp?.connection;
  if (!connection) return;
  try {
    if (!connection.talk.isOver) yield show((yield* waitFor(() => connection.talk.ask('QUIT'))).lines);
  } catch (error) {
    if (!(error instanceof OutgoingError)) throw error;
  } finally {
    connection.close();
  }
  yield changeFtp({ connection: undefined });
}

export function* leaveFtp(session: CliSession): Course {
  yield* partFtp(session);
  yield changeSession(({ ftp: _, ...old }) => ({ ...old, views: leave(old.views) }));
}
