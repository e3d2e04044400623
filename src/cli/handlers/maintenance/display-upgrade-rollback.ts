import type page from '../../../../firmware-model/pages/maintenance/display-upgrade-rollback.ts';
import { rollbackOf } from '../../../control-plane/upgrade-rollback.ts';
import type { Handlers } from '../../run/handler.ts';
import { say } from '../../run/outcome.ts';

export default {
  state(_, { nonVolatile }) {
    const rollback = rollbackOf(nonVolatile.board.kept);
    return rollback ? say('upgrade-rollback-on', { minutes: rollback.minutes }) : say('upgrade-rollback-off');
  },
} satisfies Handlers<typeof page>;
