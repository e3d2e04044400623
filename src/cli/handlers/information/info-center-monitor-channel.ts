import type page from '../../../../firmware-model/pages/information/info-center-monitor-channel.ts';
import type { Handlers } from '../../run/handler.ts';
import { putOn } from './channel.ts';

export default {
  set: ({ args, session }, router) => putOn('monitor', args, { session, router }),
} satisfies Handlers<typeof page>;
