import type page from '../../../../firmware-model/pages/routing/ipv6-route-static-vpn-instance.ts';
import { type RouteHandlers, setRoute, undoRoute } from './static-route.ts';

const set = setRoute(6);
const undo = undoRoute(6);

export default {
  nextHop: set,
  interface: set,
  nextTable: set,
  undo,
  undoNextTable: undo,
} satisfies RouteHandlers<typeof page>;
