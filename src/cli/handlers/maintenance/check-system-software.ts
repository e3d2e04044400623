import type page from '../../../../firmware-model/pages/maintenance/check-system-software.ts';
import type { Board } from '../../../../firmware-model/schema/board.ts';
import { createHash } from 'node:crypto';
import { shownPath } from '../../../flash/path.ts';
import type { Handlers, RouterFacts } from '../../run/handler.ts';
import { confirm, type Course, say } from '../../run/outcome.ts';
import { processorBoards } from '../device/processor-board.ts';
import { bytesOnCard, fileOnCard } from './package-file.ts';

/** The value is that of the package's beginning and size. */
export default {
  *startup({ session }, router) {
    if (yield* confirm('check-software-question')) yield* checked(router.nonVolatile.board.nextStartup.systemSoftware, session, router);
  },
  *file({ args, session }, router) {
    yield* checked(args.filename, session, router);
  },
  *running(_, router) {
    yield say('software-running-head');
    for (const { board } of processorBoards(router)) yield* biosOf(board);
    yield say('software-running-end');
  },
  virtualAccess: () => say('access-point-missing'),
  virtualAccessFile: () => say('access-point-missing'),
} satisfies Handlers<typeof page>;

/** Each board runs what the package has for it. */
function* biosOf({ slot, kind, model, versions }: Board): Course {
  const version = versions.flatMap(block => block.versions).find(({ what }) => what === 'BootROM')?.version ?? '';
  const hash = createHash('sha256').update(`${model} ${version}`).digest('hex');
  const [first = '', ...rest] = hash.match(/.{1,20}/g) ?? [];
  yield say('software-running-row', { slot, kind, item: 'Bios', digits: first, result: 'PASS' });
  for (const digits of rest) yield say('software-running-row', { slot: '', kind: '', item: '', digits, result: '' });
}

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
