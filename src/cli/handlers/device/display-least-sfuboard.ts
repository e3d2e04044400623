import type page from '../../../../firmware-model/pages/device/display-least-sfuboard.ts';
import { say } from '../../run/outcome.ts';
import type { Handlers } from '../../run/handler.ts';

/** Without a setting all fabrics but one that stands in have to work (inferred from the sample). */
export default {
  display: (_, router) => {
    const fabrics = router.device.boards.filter(({ kind }) => kind === 'SFU').length;
    return say('least-sfuboard', { count: router.nonVolatile.board.kept?.['least sfuboard'] ?? Math.max(1, fabrics - 1) });
  },
} satisfies Handlers<typeof page>;
