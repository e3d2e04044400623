import type page from '../../../../firmware-model/pages/interfaces/display-interface.ts';
import type { Interface } from '../../../interfaces/interface.ts';
import type { Handlers, RouterFacts } from '../../run/handler.ts';
import type { Course } from '../../run/outcome.ts';
import { interfaceDetails } from './interface-details.ts';
import { interfacesNow, ofType, onSlot, shownAll, shownOne, withoutSubs } from './interfaces-now.ts';

/** What each interface is and does. */
export default {
  all: (_, router) => shown(interfacesNow(router), router),
  one: ({ args }, router) => shownOne(router, args['interface-name'] ?? '', each => interfaceDetails(each, router)),
  type: ({ args }, router) => shown(ofType(interfacesNow(router), args['interface-type']), router),
  slot: ({ args }, router) => shown(onSlot(router, args['slot-number']), router),
  main: (_, router) => shown(withoutSubs(interfacesNow(router)), router),
  typeMain: ({ args }, router) => shown(withoutSubs(ofType(interfacesNow(router), args['interface-type'])), router),
} satisfies Handlers<typeof page>;

const shown = (interfaces: readonly Interface[], router: RouterFacts): Course =>
  shownAll(interfaces, each => interfaceDetails(each, router));
