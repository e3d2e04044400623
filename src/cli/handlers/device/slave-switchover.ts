import type page from '../../../../firmware-model/pages/device/slave-switchover.ts';
import { settingsOf } from '../../../config/settings.ts';
import { slaveBoard } from '../../../inventory/main-boards.ts';
import type { Handlers } from '../../run/handler.ts';
import { confirm, did, say } from '../../run/outcome.ts';
import { slaveInWaiting } from './main-boards.ts';

export default {
  *switchover(_, router) {
    const { pending, running } = router.volatile;
    if (!slaveBoard(router)) yield say('no-slave-board');
    else if (settingsOf(running).line('slave switchover')) yield say('switchover-disabled');
    else if (!slaveInWaiting(router)) yield say('switchover-not-ready');
    else {
      const isUncommitted = [...pending.values()].some(({ candidate, keyPairs }) => candidate.length + keyPairs.length > 0);
      if (isUncommitted) yield say('switchover-uncommitted');
      if (!(yield* confirm('switchover-question'))) return;
      yield slaveInWaiting(router) ? did({ type: 'switchover.confirmed' }) : say('switchover-not-ready');
    }
  },
} satisfies Handlers<typeof page>;
