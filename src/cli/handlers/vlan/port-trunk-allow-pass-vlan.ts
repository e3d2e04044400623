import type page from '../../../../firmware-model/pages/vlan/port-trunk-allow-pass-vlan.ts';
import type { Edit } from '../../../config/configuration.ts';
import { editPlace } from '../../grammar/view-stack.ts';
import type { Command, Handlers, RouterFacts } from '../../run/handler.ts';
import { type Course, did } from '../../run/outcome.ts';
import { candidateHere } from '../../run/pending.ts';
import { addVlans, removeVlans } from './vlan-lines.ts';
import { vlansOf } from './vlan-numbers.ts';

export default {
  *add(command, router) {
    yield* addVlans(words, command, router);
    if (vlansOf(command.canonical.slice(words.length + 1)).has(1)) yield* sayOfFirst('clear', command, router);
  },
  *remove(command, router) {
    yield* removeVlans(words, command, router);
    if (vlansOf(command.canonical.slice(withoutFirst.length - 1)).has(1)) yield* sayOfFirst('set', command, router);
  },
} satisfies Handlers<typeof page>;

/** VLAN 1 passes where nothing is said of it: that it does not is a line of its own. */
function* sayOfFirst(op: 'set' | 'clear', { canonical, session }: Pick<Command, 'canonical' | 'session'>, router: RouterFacts): Course {
  const isThere = candidateHere(session, router).lines.has(withoutFirst);
  if (isThere === (op === 'set')) return;
  const edit = { ...editPlace(session.views, router.views), key: withoutFirst, entered: canonical };
  const edits: readonly Edit[] = [op === 'set' ? { ...edit, op, node: { line: withoutFirst, args: {} } } : { ...edit, op }];
  yield did({ type: 'configuration.edited', session: session.id, edits });
}

const words = 'port trunk allow-pass vlan';
const withoutFirst = `undo ${words} 1`;
