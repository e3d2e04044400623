import type page from '../../../../firmware-model/pages/vlan/undo-vlan.ts';
import type { Handlers } from '../../run/handler.ts';
import { candidateHere } from '../../run/pending.ts';
import { removeVlans, vlansIn } from './vlan-lines.ts';

/** A VLAN may have been made among others. */
export default {
  *remove({ args, session }, router) {
    const { lines } = candidateHere(session, router);
    const isInBatch = vlansIn(lines, 'vlan batch').has(Number(args['vlan-id']));
    if (isInBatch) yield* removeVlans('vlan batch', { canonical: `undo vlan batch ${args['vlan-id']}`, session }, router);
  },
} satisfies Handlers<typeof page>;
