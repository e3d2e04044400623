import type page from '../../../../firmware-model/pages/routing/undo-ip-route-static-all.ts';
import type { Handlers } from '../../run/handler.ts';
import { undoAllRoutes } from './static-route.ts';

export default {
  all: undoAllRoutes(4),
  vpnInstance: (command, router) => undoAllRoutes(4, command.args['vpn-source-name'])(command, router),
} satisfies Handlers<typeof page>;
