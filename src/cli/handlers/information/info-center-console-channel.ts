import type page from '../../../../firmware-model/pages/information/info-center-console-channel.ts';
import type { Handlers } from '../../run/handler.ts';
import { putOn } from './channel.ts';

export default {
  set: ({ args, session }, router) => putOn('console', args, { session, router }),
} satisfies Handlers<typeof page>;
