import { type OpticalPort, opticalPorts } from '../../../inventory/optics.ts';
import type { RouterFacts } from '../../run/handler.ts';
import { type Course, say } from '../../run/outcome.ts';
import { interfaceNamed } from '../../../interfaces/interfaces.ts';
import { interfacesNow } from '../interfaces/interfaces-now.ts';
import { placeOf } from './slot.ts';

/** Ports with modules of a board, or of one of its cards; undefined where neither is there, which has then been said. */
export function* portsOfSlot(slot: string, card: string | undefined, router: RouterFacts): Course<readonly OpticalPort[] | undefined> {
  const place = yield* placeOf(slot, card, router);
  if (place === undefined) return undefined;
  return yield* someOf([...opticalPorts(router)].filter(({ number }) => number.startsWith(`${place}/`)));
}

/** The port that is this interface; undefined where there is none, or none with a module, which has then been said. */
export function* portsOfInterface(name: string, router: RouterFacts): Course<readonly OpticalPort[] | undefined> {
  const found = interfaceNamed(interfacesNow(router), name);
  if (found) return yield* someOf([...opticalPorts(router)].filter(at => at.interface === found.name));
  yield say('interface-missing');
  return undefined;
}

export function* portsOfNumber(number: string, router: RouterFacts): Course<readonly OpticalPort[] | undefined> {
  return yield* someOf([...opticalPorts(router)].filter(at => at.number === number));
}

function* someOf(ports: readonly OpticalPort[]): Course<readonly OpticalPort[] | undefined> {
  if (ports.length > 0) return ports;
  yield say('optical-none');
  return undefined;
}
