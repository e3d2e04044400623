import { octetsOf } from '../../../config/octets.ts';
import type { RouterFacts } from '../../run/handler.ts';
import { type Course, show, waitFor } from '../../run/outcome.ts';
import type { Remote } from '../../run/remote.ts';
import type { Pieces } from '../../run/remote-files.ts';
import type { CliSession } from '../../run/session.ts';
import { fetchToCard, placeToFetchTo } from './card-transfer.ts';
import { remotePath } from './remote-command.ts';

interface Listing {
  readonly directory: string | undefined;
  /** File of the card that takes it in place of the screen. */
  readonly local: string | undefined;
  readonly full: boolean;
}

/** Rows come as the server sends them, and go on as they come. */
export function* list(remote: Remote, { directory, local, full }: Listing, session: CliSession, router: RouterFacts): Course {
  const path = directory === undefined ? remote.directory : remotePath(remote, directory);
  const rows = remote.files.list(path, full);
  if (local !== undefined) {
    const place = yield* placeToFetchTo(local, local, session, router);
    if (place !== undefined) yield* fetchToCard(asText(rows), place, router);
    return;
  }
  for (;;) {
    const piece = yield* waitFor(() => rows.next());
    if (!piece) return;
    yield show(piece);
  }
}

const asText = (rows: Pieces<readonly string[]>): Pieces<Uint8Array> => ({
  next: async () => {
    const piece = await rows.next();
    return piece && octetsOf(piece.map(row => `${row}\r\n`).join(''));
  },
});
