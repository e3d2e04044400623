import type page from '../../../../firmware-model/pages/interfaces/display-interface-brief.ts';
import type { Interface } from '../../../interfaces/interface.ts';
import type { Handlers, RouterFacts } from '../../run/handler.ts';
import { type Course, say } from '../../run/outcome.ts';
import { section } from '../../../config/configuration.ts';
import { interfacesNow, ofType, physicalState, rowName, withoutSubs } from './interfaces-now.ts';

/** Ethernet interfaces, or those of one type, with what their ports have agreed on. */
export default {
  brief: ({ args }, router) => rows(chosen(router, args['interface-type1']), router),
  main: ({ args }, router) => rows(withoutSubs(chosen(router, args['interface-type1'])), router),
} satisfies Handlers<typeof page>;

function chosen(router: RouterFacts, type: string): readonly Interface[] {
  const all = interfacesNow(router);
  return type === 'Ethernet' ? all.filter(({ type: its }) => ethernet.test(its)) : ofType(all, type);
}

function* rows(interfaces: readonly Interface[], { volatile }: RouterFacts): Course {
  yield say('ethernet-brief-head');
  for (const each of interfaces) {
    const lines = section(volatile.running, [`interface ${each.parent ?? each.name}`]);
    const isFixed = lines?.get('negotiation auto')?.line.startsWith('undo ') === true;
    yield say('ethernet-brief-row', {
      name: rowName(each),
      physical: physicalState(each),
      negotiation: isFixed ? 'disable' : 'enable',
      duplex: lines?.get('duplex')?.line === 'duplex half' ? 'half' : 'full',
      bandwidth: each.bandwidth === undefined ? '--' : `${each.bandwidth}M`,
      trunk: each.trunk?.replace('Eth-Trunk', '') ?? '--',
    });
  }
}

const ethernet = /^(?:Gigabit)?Ethernet$|^\d+GE$/;
