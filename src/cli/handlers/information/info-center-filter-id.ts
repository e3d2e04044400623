import type page from '../../../../firmware-model/pages/information/info-center-filter-id.ts';
import type { Edit } from '../../../config/configuration.ts';
import { editPlace } from '../../grammar/view-stack.ts';
import type { Handlers, RouterFacts } from '../../run/handler.ts';
import { did, say, type Step } from '../../run/outcome.ts';
import { candidateConfiguration } from '../../run/pending.ts';
import type { CliSession } from '../../run/session.ts';

/** The list takes so many and no more (command reference, info-center filter-id). */
export default {
  id: ({ args, session }, router) => refusal([args['filter-id']], session, router),
  idByNumber: ({ args, session }, router) => refusal([args['filter-id']], session, router),
  idByTime: ({ args, session }, router) => refusal([args['filter-id']], session, router),
  alias: ({ args, session }, router) => refusal([named(args)], session, router),
  aliasByNumber: ({ args, session }, router) => refusal([named(args)], session, router),
  aliasByTime: ({ args, session }, router) => refusal([named(args)], session, router),
  /** Each id is a line of its own. */
  ids({ canonical, session }, router) {
    const ids = canonical.split(' ').slice(2);
    const place = editPlace(session.views, router.views);
    const edits = ids.map((id): Edit => ({ op: 'set', ...place, key: keyOf(id), node: { line: keyOf(id), args: { 'filter-id': id } } }));
    return refusal(ids, session, router) ?? did({ type: 'configuration.edited', session: session.id, edits });
  },
} satisfies Handlers<typeof page>;

function refusal(wanted: readonly string[], session: CliSession, router: RouterFacts): Step | undefined {
  const held = [...candidateConfiguration(router, session).keys()].filter(key => key.startsWith(keyOf(''))).map(key => key.toLowerCase());
  const added = new Set(wanted.filter(what => !held.includes(keyOf(what).toLowerCase())));
  return held.length + added.size > mostFiltered && added.size > 0 ? say('filter-list-full') : undefined;
}

const named = ({ modname, alias }: { readonly modname: string; readonly alias: string }): string => `bymodule-alias ${modname} ${alias}`;
const keyOf = (what: string): string => `info-center filter-id ${what}`;
const mostFiltered = 50;
