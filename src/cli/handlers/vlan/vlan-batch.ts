import type page from '../../../../firmware-model/pages/vlan/vlan-batch.ts';
import { editPlace } from '../../grammar/view-stack.ts';
import type { Handlers } from '../../run/handler.ts';
import { did } from '../../run/outcome.ts';
import { candidateHere } from '../../run/pending.ts';
import { addVlans, removeVlans } from './vlan-lines.ts';
import { vlansOf } from './vlan-numbers.ts';

export default {
  add: (command, router) => addVlans('vlan batch', command, router),
  /** A VLAN that has lines of its own goes with them. */
  *remove(command, router) {
    const { canonical, session } = command;
    const { lines } = candidateHere(session, router);
    const keys = [...vlansOf(canonical)].map(vlan => `vlan ${vlan}`).filter(key => lines.has(key));
    const edits = keys.map(key => ({ op: 'clear' as const, ...editPlace(session.views, router.views), key, entered: canonical }));
    if (edits.length > 0) yield did({ type: 'configuration.edited', session: session.id, edits });
    yield* removeVlans('vlan batch', command, router);
  },
} satisfies Handlers<typeof page>;
