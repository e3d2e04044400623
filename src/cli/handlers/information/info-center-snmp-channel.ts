import type page from '../../../../firmware-model/pages/information/info-center-snmp-channel.ts';
import type { Handlers } from '../../run/handler.ts';
import { putOn } from './channel.ts';

export default {
  set: ({ args, session }, router) => putOn('snmp', args, { session, router }),
} satisfies Handlers<typeof page>;
