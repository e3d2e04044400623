import type page from '../../../../firmware-model/pages/maintenance/issu.ts';
import { readySlave } from '../../../inventory/main-boards.ts';
import { shownPath } from '../../../flash/path.ts';
import type { Handlers, RouterFacts } from '../../run/handler.ts';
import { type Course, say } from '../../run/outcome.ts';
import type { CliSession } from '../../run/session.ts';
import { fileOnCard } from './package-file.ts';

/** It takes a slave main board, and a package of another release than the one that runs: of those the emulator has none. */
export default {
  check: ({ args, session }, router) => refusedUpgrade(args['system-file'], session, router),
  start: ({ args, session }, router) => refusedUpgrade(args.packagename, session, router),
  abort: () => say('issu-not-under-way'),
  confirm: () => say('issu-not-under-way'),
  rollback: () => say('issu-not-under-way'),
  connect: () => say('issu-not-under-way'),
} satisfies Handlers<typeof page>;

function* refusedUpgrade(name: string, session: CliSession, router: RouterFacts): Course {
  const path = yield* fileOnCard(name, session, router);
  if (path === undefined) return;
  if (!/\.cc$/i.test(path)) yield say('software-name-invalid', { file: shownPath(path) });
  else yield readySlave(router) ? say('issu-same-software') : say('issu-no-slave');
}
