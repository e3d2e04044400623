import type page from '../../../../firmware-model/pages/information/info-center-filter-id.ts';
import type { Handlers, RouterFacts } from '../../run/handler.ts';
import { say } from '../../run/outcome.ts';
import { candidateConfiguration } from '../../run/pending.ts';
import type { CliSession } from '../../run/session.ts';

/** The list takes so many and no more (command reference, info-center filter-id). */
export default {
  id: ({ canonical, session }, router) => refusal(canonical, session, router),
  alias: ({ canonical, session }, router) => refusal(canonical, session, router),
} satisfies Handlers<typeof page>;

function refusal(line: string, session: CliSession, router: RouterFacts) {
  const held = [...candidateConfiguration(router, session).keys()].filter(key => key.startsWith('info-center filter-id '));
  return held.length >= mostFiltered && !held.includes(line) ? say('filter-list-full') : undefined;
}

const mostFiltered = 50;
