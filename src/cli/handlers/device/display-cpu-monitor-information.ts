import type page from '../../../../firmware-model/pages/device/display-cpu-monitor-information.ts';
import type { Handlers } from '../../run/handler.ts';
import { boardsAsked, overloads } from './monitored-boards.ts';

export default {
  *slot({ args }, router) {
    yield* overloads('Cpu', yield* boardsAsked(args['slot-id'], router));
  },
  *all(_, router) {
    yield* overloads('Cpu', yield* boardsAsked(undefined, router));
  },
} satisfies Handlers<typeof page>;
