import type page from '../../../../firmware-model/pages/interfaces/display-ip-interface-brief.ts';
import type { Interface } from '../../../interfaces/interface.ts';
import { maskLength } from '../../../interfaces/ipv4.ts';
import type { Handlers, RouterFacts } from '../../run/handler.ts';
import { type Course, say, type Step } from '../../run/outcome.ts';
import { isRouted } from './display-ip-interface.ts';
import { interfacesNow, ofType, onSlot, physicalState, protocolState, rowName } from './interfaces-now.ts';

/** Addresses, or descriptions, of interfaces that route. */
export default {
  brief: ({ args }, router) => table(chosen(args, router), 'ip-interface-brief-head', briefRow),
  configured: ({ args }, router) => table(configured(args, router), 'ip-interface-brief-head', briefRow),
  slot: ({ args }, router) => table(onSlot(router, args['slot-number']), 'ip-interface-brief-head', briefRow),
  description: ({ args }, router) => table(chosen(args, router), 'ip-interface-description-head', descriptionRow),
  describedConfigured: ({ args }, router) => table(configured(args, router), 'ip-interface-description-head', descriptionRow),
  describedSlot: ({ args }, router) => table(onSlot(router, args['slot-number']), 'ip-interface-description-head', descriptionRow),
} satisfies Handlers<typeof page>;

interface Chosen {
  readonly 'interface-type'?: string;
  readonly 'interface-number'?: string;
}

function chosen(args: Chosen, router: RouterFacts): readonly Interface[] {
  const [type, number] = [args['interface-type'], args['interface-number']];
  return ofType(interfacesNow(router), type).filter(each => number === undefined || each.number === number);
}

const configured = ({ 'interface-type': except }: Chosen, router: RouterFacts): readonly Interface[] =>
  interfacesNow(router).filter(({ ipv4, type }) => ipv4.length > 0 && type !== except);

function* table(
  interfaces: readonly Interface[],
  head: 'ip-interface-brief-head' | 'ip-interface-description-head',
  row: (each: Interface) => Step,
): Course {
  const routed = interfaces.filter(isRouted);
  const [physical, protocol] = [routed.filter(({ physicalUp }) => physicalUp).length, routed.filter(({ protocolUp }) => protocolUp).length];
  yield say('ip-interface-legend');
  yield say('ip-interface-counts', { physical, protocol, physicalDown: routed.length - physical, protocolDown: routed.length - protocol });
  yield say(head);
  for (const each of routed) yield row(each);
}

function briefRow(each: Interface): Step {
  const [first] = each.ipv4;
  const address = first ? `${first.address}/${maskLength(first.mask)}` : 'unassigned';
  const { vpnInstance = '--' } = each;
  const vpn = vpnInstance.length > 8 ? `${vpnInstance.slice(0, 5)}...` : vpnInstance;
  return say('ip-interface-brief-row', { name: rowName(each), address, physical: physicalState(each), protocol: protocolState(each), vpn });
}

function descriptionRow(each: Interface): Step {
  const [first] = each.ipv4;
  const address = first ? `${first.address}/${maskLength(first.mask)}` : 'unassigned';
  const { description = '' } = each;
  const texts = { name: rowName(each), address, physical: physicalState(each), protocol: protocolState(each), description };
  return say('ip-interface-description-row', texts);
}
