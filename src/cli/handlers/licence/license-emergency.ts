import type page from '../../../../firmware-model/pages/licence/license-emergency.ts';
import { confirm, did, say } from '../../run/outcome.ts';
import { mostEmergencies } from './special-terms.ts';
import type { Handlers } from '../../run/handler.ts';

/** Kept is when each has begun. */
export default {
  *emergency(_, { nonVolatile, now }) {
    const begun = (nonVolatile.board.kept?.['license emergency'] ?? '').split(',').filter(time => time !== '');
    if (begun.length >= mostEmergencies) {
      yield say('license-emergency-over');
      return;
    }
    if (!(yield* confirm('license-emergency-question'))) return;
    yield did({ type: 'setting.kept', setting: 'license emergency', value: [...begun, now].join(',') });
    yield say('license-emergency-begun');
  },
} satisfies Handlers<typeof page>;
