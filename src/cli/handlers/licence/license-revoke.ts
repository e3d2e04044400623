import type page from '../../../../firmware-model/pages/licence/license-revoke.ts';
import { createHash } from 'node:crypto';
import type { Handlers } from '../../run/handler.ts';
import { confirm, did, say } from '../../run/outcome.ts';

/** The ticket has the serial number of the licence in it, and what only this device makes of it. */
export default {
  *revoke(_, router) {
    const { licence } = router.nonVolatile.board;
    if (!licence) {
      yield say('license-not-active');
      return;
    }
    if (!(yield* confirm('license-revoke-question'))) return;
    const proof = createHash('sha256').update(`${licence.serial} ${router.device.serialNumber}`).digest('hex');
    const ticket = `${licence.serial}:${proof.slice(0, 40).toUpperCase()}`;
    yield did({ type: 'licence.revoked', ticket });
    yield say('license-revoked', { ticket });
  },
} satisfies Handlers<typeof page>;
