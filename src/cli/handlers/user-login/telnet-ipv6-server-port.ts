import type page from '../../../../firmware-model/pages/user-login/telnet-ipv6-server-port.ts';
import type { Handlers } from '../../run/handler.ts';
import { refusePort } from './server-port.ts';

export default {
  set: ({ args }) => refusePort(args['port-number'], 23),
} satisfies Handlers<typeof page>;
