import type page from '../../../../firmware-model/pages/licence/display-license-state.ts';
import { licenceState } from '../../../inventory/licence-file.ts';
import type { Handlers, RouterFacts } from '../../run/handler.ts';
import { say, type Step } from '../../run/outcome.ts';
import { remaining } from './remaining.ts';
import { trialAt } from './special-terms.ts';

export default {
  state: (_, router) => stateOf(router),
  trial(_, router) {
    const { isOn, days } = trialAt(router.nonVolatile.board.kept, router.now);
    return isOn ? say('license-state-trial', { days }) : stateOf(router);
  },
} satisfies Handlers<typeof page>;

function stateOf(router: RouterFacts): Step {
  const { licence } = router.nonVolatile.board;
  return say('license-state', { state: licenceState(licence, router.now), remaining: remaining(licence, router) });
}
