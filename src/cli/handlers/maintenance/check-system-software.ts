import type page from '../../../../firmware-model/pages/maintenance/check-system-software.ts';
import { createHash } from 'node:crypto';
import { shownPath } from '../../../flash/path.ts';
import type { Handlers, RouterFacts } from '../../run/handler.ts';
import { confirm, type Course, say } from '../../run/outcome.ts';
import { bytesOnCard, fileOnCard } from './package-file.ts';

/** What is on the boards beside the package is only known. The value is that of the package's beginning and size. */
export default {
  *startup({ session }, router) {
    if (yield* confirm('check-software-question')) yield* checked(router.nonVolatile.board.nextStartup.systemSoftware, session, router);
  },
  *file({ args, session }, router) {
    yield* checked(args.filename, session, router);
  },
  virtualAccess: () => say('access-point-missing'),
  virtualAccessFile: () => say('access-point-missing'),
} satisfies Handlers<typeof page>;

function* checked(name: string, session: Parameters<typeof fileOnCard>[1], router: RouterFacts): Course {
  const path = yield* fileOnCard(name, session, router);
  const bytes = path === undefined ? undefined : yield* bytesOnCard(path, lookedAt, router);
  if (path === undefined || !bytes) return;
  if (!/\.cc$/i.test(path)) {
    yield say('software-name-invalid', { file: shownPath(path) });
    return;
  }
  const size = router.files.stat(path)?.size ?? 0;
  yield say('software-checked', { file: shownPath(path), hash: createHash('sha256').update(`${size}:`).update(bytes).digest('hex') });
}

const lookedAt = 1_048_576;
