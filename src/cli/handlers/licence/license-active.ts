import type page from '../../../../firmware-model/pages/licence/license-active.ts';
import type { Handlers } from '../../run/handler.ts';
import { did, say } from '../../run/outcome.ts';
import { licenceOnCard } from './licence-on-card.ts';

/** A licence that was given back is not taken again. */
export default {
  *active({ args, session }, router) {
    const licence = yield* licenceOnCard(args['file-name'], session, router);
    if (!licence) return;
    if (router.nonVolatile.board.revokeTicket?.startsWith(`${licence.serial}:`)) {
      yield say('license-was-revoked');
      return;
    }
    yield did({ type: 'licence.activated', licence });
    yield say('license-activated');
  },
} satisfies Handlers<typeof page>;
