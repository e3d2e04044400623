import type page from '../../../../firmware-model/pages/routing/ip-route-static-vpn-instance.ts';
import { type RouteHandlers, setRoute, undoRoute } from './static-route.ts';

const set = setRoute(4);
const undo = undoRoute(4);

export default {
  nextHop: set,
  interface: set,
  nextTable: set,
  vpnNextHop: set,
  undo,
  undoNextTable: undo,
  undoVpnNextHop: undo,
} satisfies RouteHandlers<typeof page>;
