import type page from '../../../../firmware-model/pages/routing/undo-ipv6-route-static-all.ts';
import type { Handlers } from '../../run/handler.ts';
import { undoAllRoutes } from './static-route.ts';

export default {
  all: undoAllRoutes(6),
  vpnInstance: (command, router) => undoAllRoutes(6, command.args['vpn-instance-name'])(command, router),
} satisfies Handlers<typeof page>;
