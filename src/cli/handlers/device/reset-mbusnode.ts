import type page from '../../../../firmware-model/pages/device/reset-mbusnode.ts';
import type { Handlers } from '../../run/handler.ts';
import { say } from '../../run/outcome.ts';
import { boardIn } from './slot.ts';

export default {
  *reset({ args }, router) {
    if (yield* boardIn(args['slot-id'], router)) yield say('mbusnode-reset');
  },
} satisfies Handlers<typeof page>;
