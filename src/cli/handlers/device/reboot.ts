import type page from '../../../../firmware-model/pages/device/reboot.ts';
import { readySlave } from '../../../inventory/main-boards.ts';
import type { Handlers, RouterFacts } from '../../run/handler.ts';
import { type Course, did, say } from '../../run/outcome.ts';
import { askInTime, settleUnsaved } from './reboot-dialogue.ts';

/** `reboot save diagnostic-information` is not emulated. */
export default {
  *reboot({ session }, router) {
    yield* nextStartup(router);
    if (yield* settleUnsaved(session, router)) yield* reboot(router);
  },
  *fast(_, router) {
    yield* nextStartup(router);
    yield* reboot(router);
  },
} satisfies Handlers<typeof page>;

function* nextStartup(router: RouterFacts): Course {
  const slot = router.device.mainBoardSlot;
  const { nextStartup } = router.nonVolatile.board;
  yield say('reboot-startup', {
    slot,
    systemSoftware: nextStartup.systemSoftware,
    savedConfiguration: nextStartup.savedConfiguration ?? 'NULL',
    paf: nextStartup.paf ?? 'default',
    patch: nextStartup.patch?.file ?? 'NULL',
  });
  if (readySlave(router)) yield say('reboot-other-board', { slot });
}

function* reboot(router: RouterFacts): Course {
  if ((yield* askInTime('reboot-question', {}, router)) === 'yes') yield did({ type: 'reboot.confirmed' });
}
