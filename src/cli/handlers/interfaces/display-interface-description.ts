import type page from '../../../../firmware-model/pages/interfaces/display-interface-description.ts';
import type { Interface } from '../../../interfaces/interface.ts';
import { interfaceNamed } from '../../../interfaces/interfaces.ts';
import type { Handlers } from '../../run/handler.ts';
import { type Course, say } from '../../run/outcome.ts';
import { interfacesNow, ofType, onSlot, physicalState, protocolState, rowName } from './interfaces-now.ts';

/** Whoever names no interface is told the signs first. */
export default {
  *description({ args }, router) {
    const type = args['interface-type'];
    const name = args['interface-name'] ?? (args['interface-number'] === undefined ? undefined : `${type}${args['interface-number']}`);
    if (name === undefined) {
      if (type === undefined) yield say('interface-description-legend');
      yield* rows(ofType(interfacesNow(router), type));
      return;
    }
    const found = interfaceNamed(interfacesNow(router), name);
    if (found) yield* rows([found]);
    else yield say('interface-missing');
  },
  slot: ({ args }, router) => rows(onSlot(router, args['slot-id'])),
} satisfies Handlers<typeof page>;

function* rows(interfaces: readonly Interface[]): Course {
  yield say('interface-description-head');
  for (const each of interfaces) {
    const [name, physical, protocol] = [shortened(rowName(each)), physicalState(each), protocolState(each)];
    yield say('interface-description-row', { name, physical, protocol, description: each.description ?? '' });
  }
}

/** As the sample has it. */
const shortened = (name: string): string => name.replace(/^GigabitEthernet/, 'GE').replace(/^Ethernet/, 'Eth');
