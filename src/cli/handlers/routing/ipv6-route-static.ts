import type page from '../../../../firmware-model/pages/routing/ipv6-route-static.ts';
import { type RouteHandlers, setRoute, undoRoute } from './static-route.ts';

const set = setRoute(6);
const undo = undoRoute(6);

export default {
  nextHop: set,
  inheritCost: set,
  interface: set,
  vpnNextHop: set,
  nextTable: set,
  undo,
  undoVpnNextHop: undo,
} satisfies RouteHandlers<typeof page>;
