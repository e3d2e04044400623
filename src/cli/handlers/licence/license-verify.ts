import type page from '../../../../firmware-model/pages/licence/license-verify.ts';
import type { Handlers } from '../../run/handler.ts';
import { say } from '../../run/outcome.ts';
import { licenceOnCard } from './licence-on-card.ts';

export default {
  *verify({ args, session }, router) {
    if (yield* licenceOnCard(args['file-name'], session, router)) yield say('license-verified');
  },
} satisfies Handlers<typeof page>;
