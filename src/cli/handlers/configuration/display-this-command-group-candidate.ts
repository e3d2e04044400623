import type page from '../../../../firmware-model/pages/configuration/display-this-command-group-candidate.ts';
import { candidateOn, editsOf, enterEdits } from '../../../config/candidate.ts';
import { type Configuration, emptyConfiguration, leaf } from '../../../config/configuration.ts';
import { orderBelow } from '../../../config/display-order.ts';
import { renderNode } from '../../../config/render.ts';
import { sectionPath } from '../../grammar/view-stack.ts';
import { displayOrder } from '../../run/display-order.ts';
import type { Handlers, RouterFacts } from '../../run/handler.ts';
import { candidateConfiguration } from '../../run/pending.ts';
import type { CliSession } from '../../run/session.ts';
import { showConfiguration } from './show-configuration.ts';

/** The group by itself, without the `#` between sections: command reference, examples. */
export default {
  candidate: ({ session }, router) => showConfiguration(groupHere(entered(session, router), session, router)),
  merge: ({ session }, router) => showConfiguration(groupHere(candidateConfiguration(router, session), session, router)),
} satisfies Handlers<typeof page>;

/** What this log-in has entered and not committed, by itself. */
function entered(session: CliSession, { volatile }: RouterFacts): Configuration {
  const candidate = volatile.pending.get(session.id)?.candidate;
  return candidate ? enterEdits(candidateOn(emptyConfiguration), editsOf(candidate)).configuration : emptyConfiguration;
}

function groupHere(configuration: Configuration, session: CliSession, { views }: RouterFacts): readonly string[] {
  const [key = ''] = sectionPath(session.views, views);
  const group = leaf(configuration, [], key);
  return group ? renderNode(group, orderBelow(displayOrder(views), key), 0) : [];
}
