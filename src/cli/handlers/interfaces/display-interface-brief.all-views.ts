import type page from '../../../../firmware-model/pages/interfaces/display-interface-brief.all-views.ts';
import type { Interface } from '../../../interfaces/interface.ts';
import type { Handlers } from '../../run/handler.ts';
import { type Course, say } from '../../run/outcome.ts';
import { interfacesNow, ofType, physicalState, protocolState, rowName, withoutSubs } from './interfaces-now.ts';

/** A row for each interface, members below their trunk. There is no traffic: nothing is counted. */
export default {
  brief: ({ args }, router) => rows(ofType(interfacesNow(router), args.ifType), interfacesNow(router)),
  main: ({ args }, router) => rows(withoutSubs(ofType(interfacesNow(router), args.ifType)), interfacesNow(router)),
} satisfies Handlers<typeof page>;

function* rows(chosen: readonly Interface[], all: readonly Interface[]): Course {
  yield say('interface-brief-head');
  const names = new Map(all.map(each => [each.name, each]));
  const shownTrunks = new Set(chosen.map(({ name }) => name));
  for (const each of chosen) {
    if (each.trunk !== undefined && shownTrunks.has(each.trunk)) continue;
    yield row(each, '');
    for (const member of each.members ?? []) yield row(names.get(member)!, '  '); // a member is one of them
  }
}

function row(each: Interface, indent: string) {
  const utility = each.type === 'Vlanif' ? '--' : '0%';
  return say('interface-brief-row', {
    name: indent + rowName(each),
    physical: physicalState(each),
    protocol: protocolState(each),
    utility,
  });
}
