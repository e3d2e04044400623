import type page from '../../../../firmware-model/pages/vs/sysmac-load.ts';
import { say } from '../../run/outcome.ts';
import type { Handlers } from '../../run/handler.ts';
import { boardIn } from '../device/slot.ts';
import { fileOnCard } from '../maintenance/package-file.ts';

/** The virtual systems have no addresses of their own here: whether there is such a file and such a board is all that is looked at. */
export default {
  *load({ args, session }, router) {
    if ((yield* fileOnCard(args['sysmac-file'], session, router)) === undefined) return;
    if ((yield* boardIn(args.slotid, router)) !== undefined) yield say('system-addresses-loaded');
  },
} satisfies Handlers<typeof page>;
