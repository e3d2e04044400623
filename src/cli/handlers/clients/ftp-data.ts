import { type FtpReply, type FtpTransfer, isRefusal } from '../../run/ftp-talk.ts';
import { type Course, show, waitFor } from '../../run/outcome.ts';
import { OutgoingError } from '../../run/outgoing.ts';
import { type Pieces, RemoteRefusal, type RemoteWrite } from '../../run/remote-files.ts';
import type { Connected } from './ftp-command.ts';

/** Gives up what is under way. */
type Stop = () => void;

/**
 * What comes by a connection of its own, for `take`, which gives undefined where it wants no more. Gives the same; undefined where the server
 * refused, which has been shown.
 */
export function* fetchByFtp<Result>(
  ftp: Connected,
  command: string,
  take: (data: Pieces<Uint8Array>) => Course<Result | undefined>,
): Course<Result | undefined> {
  const { connection, passive } = ftp;
  const stop = new AbortController();
  try {
    const transfer = yield* waitFor(() => connection.talk.fetch(command, { passive, signal: stop.signal }));
    yield* tell(ftp, transfer.replies);
    if (!transfer.data) return undefined;
    const taken = yield* take(wholePieces(transfer.data, transfer));
    yield* settled(ftp, transfer, taken === undefined ? () => stop.abort() : undefined);
    return taken;
  } finally {
    stop.abort();
  }
}

/** The same the other way. */
export function* sendByFtp<Result>(
  ftp: Connected,
  command: string,
  give: (data: RemoteWrite) => Course<Result | undefined>,
): Course<Result | undefined> {
  const { connection, passive } = ftp;
  const stop = new AbortController();
  try {
    const transfer = yield* waitFor(() => connection.talk.send(command, { passive, signal: stop.signal }));
    yield* tell(ftp, transfer.replies);
    if (!transfer.data) return undefined;
    const given = yield* orRefusal(transfer, give(transfer.data));
    const outcome = yield* settled(ftp, transfer, given === undefined ? () => stop.abort() : undefined);
    return isRefusal(outcome) ? undefined : given;
  } finally {
    stop.abort();
  }
}

/** Replies that are wanted, or refuse. */
export function* tell({ verbose }: Connected, replies: readonly FtpReply[]): Course {
  for (const reply of replies) if (verbose || isRefusal(reply)) yield show(reply.lines);
}

function* settled(ftp: Connected, { outcome }: FtpTransfer<unknown>, stop: Stop | undefined): Course<FtpReply> {
  stop?.();
  const reply = yield* waitFor(() => outcome());
  yield* tell(ftp, [reply]);
  return reply;
}

/** An end of the data is none of the file as long as the server has not said so. */
const wholePieces = (data: Pieces<Uint8Array>, { outcome }: FtpTransfer<unknown>): Pieces<Uint8Array> => ({
  async next() {
    const piece = await data.next();
    if (piece) return piece;
    refuseBy(await outcome());
    return undefined;
  },
});

/** A server that takes no more says why. */
function* orRefusal<Result>({ outcome }: FtpTransfer<unknown>, course: Course<Result>): Course<Result> {
  try {
    return yield* course;
  } catch (error) {
    if (error instanceof OutgoingError) refuseBy(yield* waitFor(() => outcome()));
    throw error;
  }
}

function refuseBy(reply: FtpReply): void {
  if (isRefusal(reply)) throw new RemoteRefusal('failed', reply.lines.join('\n'));
}
