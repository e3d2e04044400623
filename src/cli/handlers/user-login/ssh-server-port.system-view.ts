import type page from '../../../../firmware-model/pages/user-login/ssh-server-port.system-view.ts';
import type { Handlers } from '../../run/handler.ts';
import { refusePort } from './server-port.ts';

export default {
  ipv4: ({ args }) => refusePort(args['port-number'], 22),
  ipv6: ({ args }) => refusePort(args['port-number'], 22),
} satisfies Handlers<typeof page>;
