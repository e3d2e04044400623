import type page from '../../../../firmware-model/pages/licence/display-license-state.ts';
import { licenceState } from '../../../inventory/licence-file.ts';
import type { Handlers } from '../../run/handler.ts';
import { say } from '../../run/outcome.ts';
import { remaining } from './remaining.ts';

/** A trial there is none: its display is only known. */
export default {
  state(_, router) {
    const { licence } = router.nonVolatile.board;
    return say('license-state', { state: licenceState(licence, router.now), remaining: remaining(licence, router) });
  },
} satisfies Handlers<typeof page>;
