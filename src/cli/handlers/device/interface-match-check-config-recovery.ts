import type page from '../../../../firmware-model/pages/device/interface-match-check-config-recovery.ts';
import { boardsAt } from '../../../inventory/boards.ts';
import { say } from '../../run/outcome.ts';
import type { Handlers } from '../../run/handler.ts';

/** Nothing waits for it. */
export default {
  recover: ({ args }, router) =>
    boardsAt(router).some(({ board }) => `${board.slot}` === args['slot-id']) ? undefined : say('board-not-there'),
} satisfies Handlers<typeof page>;
