import type page from '../../../../firmware-model/pages/routing/ip-route-static.ts';
import { type RouteHandlers, setRoute, undoRoute } from './static-route.ts';

const set = setRoute(4);
const undo = undoRoute(4);

export default {
  nextHop: set,
  inheritCost: set,
  interface: set,
  vpnNextHop: set,
  nextTable: set,
  undo,
  undoInheritCost: undo,
  undoVpnNextHop: undo,
} satisfies RouteHandlers<typeof page>;
