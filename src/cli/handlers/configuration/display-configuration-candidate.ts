import type page from '../../../../firmware-model/pages/configuration/display-configuration-candidate.ts';
import { candidateOn } from '../../../config/candidate.ts';
import { difference } from '../../../config/difference.ts';
import { renderedConfiguration } from '../../../config/render.ts';
import { renderEdits } from '../../../config/render-edits.ts';
import { displayOrder } from '../../run/display-order.ts';
import type { Handlers } from '../../run/handler.ts';
import { say } from '../../run/outcome.ts';
import { showConfiguration } from './show-configuration.ts';
import { candidateConfiguration } from '../../run/pending.ts';

/**
 * What this log-in has entered and not committed: as entered, in the whole configuration, or against the running one. The last has to be
 * refreshed first where somebody else has changed what runs (command reference, refresh configuration candidate).
 */
export default {
  candidate({ session }, { volatile }) {
    return showConfiguration(renderEdits(volatile.pending.get(session.id)?.candidate ?? candidateOn(volatile.running)));
  },

  merge({ session }, router) {
    return showConfiguration(renderedConfiguration(candidateConfiguration(router, session), displayOrder(router.views)));
  },

  *changes({ session }, router) {
    if (router.volatile.pending.get(session.id)?.outdated) {
      yield say('candidate-outdated');
      return;
    }
    const changed = difference(router.volatile.running, candidateConfiguration(router, session), displayOrder(router.views));
    yield say('building-changes');
    yield* showConfiguration(changed);
  },
} satisfies Handlers<typeof page>;
