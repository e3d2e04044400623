import type page from '../../../../firmware-model/pages/maintenance/upgrade-rollback.ts';
import { keptRollback } from '../../../control-plane/upgrade-rollback.ts';
import { readySlave } from '../../../inventory/main-boards.ts';
import type { Handlers } from '../../run/handler.ts';
import { did, say } from '../../run/outcome.ts';

/** What runs now is what a start with other software goes back to, where nobody logs in. */
export default {
  *enable({ args: { 'time-value': typed } }, router) {
    const { systemSoftware, patch } = router.volatile.startup;
    const minutes = Number(typed);
    yield did({
      type: 'setting.kept',
      setting: 'upgrade rollback',
      value: keptRollback({ minutes, systemSoftware, ...(patch && { patch }) }),
    });
    yield say(readySlave(router) ? 'upgrade-rollback-enabled-slave' : 'upgrade-rollback-enabled', { minutes, file: systemSoftware });
  },
  *undo() {
    yield did({ type: 'setting.kept', setting: 'upgrade rollback' });
    yield say('upgrade-rollback-disabled');
  },
} satisfies Handlers<typeof page>;
