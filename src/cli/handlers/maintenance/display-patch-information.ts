import type page from '../../../../firmware-model/pages/maintenance/display-patch-information.ts';
import { deviceStart } from '../../../inventory/boards.ts';
import type { Handlers } from '../../run/handler.ts';
import { say } from '../../run/outcome.ts';
import { localTime } from '../device/local-moment.ts';

/** What ran before this patch is not kept. */
export default {
  *patch({ has }, router) {
    const { startup, patchedAt } = router.volatile;
    if (!startup.patch) {
      yield say(has('history') ? 'patch-history-none' : 'patch-none');
      return;
    }
    yield say('patch-information', { ...startup.patch, time: localTime(patchedAt ?? deviceStart(router), router) });
    if (!has('verbose')) return;
    const mainBoards = router.device.boards.filter(({ kind }) => kind === 'MPU');
    yield say('patch-boards-head');
    for (const { slot } of mainBoards) yield say('patch-board', { slot, type: 'SCRIPT' });
    yield say('patch-boards-end', { total: mainBoards.length });
  },
} satisfies Handlers<typeof page>;
