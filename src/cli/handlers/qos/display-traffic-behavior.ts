import type page from '../../../../firmware-model/pages/qos/display-traffic-behavior.ts';
import type { Handlers } from '../../run/handler.ts';
import { say } from '../../run/outcome.ts';
import { actions } from './behavior-actions.ts';
import { mostObjects, named } from './traffic-objects.ts';

export default {
  *show({ args: { 'behavior-name': wanted } }, { volatile: { running } }) {
    const found = yield* named('behavior', running, wanted);
    if (wanted !== undefined && found.length === 0) return;
    yield say('behaviors-head');
    if (wanted === undefined) yield say('behaviors-count', { total: mostObjects, used: found.length, free: mostObjects - found.length });
    for (const [at, behavior] of found.entries()) {
      if (at > 0) yield say('traffic-blank');
      yield say('behavior-name', behavior);
      yield* actions(behavior, '      ');
    }
  },
} satisfies Handlers<typeof page>;
