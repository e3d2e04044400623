import type page from '../../../../firmware-model/pages/device/display-memory-monitor-information.ts';
import type { Handlers } from '../../run/handler.ts';
import { boardsAsked, overloads } from './monitored-boards.ts';

export default {
  *slot({ args }, router) {
    yield* overloads('Memory', yield* boardsAsked(args['slot-id'], router));
  },
  *all(_, router) {
    yield* overloads('Memory', yield* boardsAsked(undefined, router));
  },
} satisfies Handlers<typeof page>;
