import type page from '../../../../firmware-model/pages/routing/display-fib-slot.ts';
import { formatDateTime } from '../../../clock/format.ts';
import { deviceStart } from '../../../inventory/boards.ts';
import { textOf } from '../../../routing/address.ts';
import type { Route } from '../../../routing/route.ts';
import { shortName } from '../../../routing/short-name.ts';
import type { Handlers } from '../../run/handler.ts';
import { say } from '../../run/outcome.ts';
import { routesNow } from './routes-now.ts';

/** Every board forwards by the same routes. */
export default {
  *show({ args: { vpnname } }, router) {
    const routes = (yield* routesNow({ family: 4, vpnInstance: vpnname }, router))?.filter(isForwarded);
    if (!routes) return;
    yield say('fib-head', { count: routes.length });
    const time = formatDateTime(deviceStart(router)).slice(11, 19);
    for (const route of routes) {
      yield say('fib-row', {
        destination: `${textOf(route.network, 4)}/${route.length}`,
        nextHop: textOf(route.nextHop, 4),
        flags: flagsOf(route),
        time,
        interface: shortName(route.interface),
      });
    }
  },
  *statistics({ args: { vpnname } }, router) {
    const routes = yield* routesNow({ family: 4, vpnInstance: vpnname }, router);
    if (routes) yield say('fib-count', { count: routes.filter(isForwarded).length });
  },
} satisfies Handlers<typeof page>;

const isForwarded = ({ isActive, isInstalled }: Route): boolean => isActive && isInstalled;

/** The letters of the legend, in the order of the samples. */
const flagsOf = ({ protocol, interface: out, length, nextHop }: Route): string =>
  [
    protocol === 'Static' && out === 'NULL0' ? 'B' : '',
    protocol === 'Static' && nextHop !== 0n ? 'G' : '',
    protocol === 'Static' ? 'S' : '',
    length === 32 || out === 'InLoopBack0' ? 'H' : '',
    'U',
  ].join('');
