import { sectionPath } from '../../grammar/view-stack.ts';
import type { Command, RouterFacts } from '../../run/handler.ts';
import { did, type Step } from '../../run/outcome.ts';
import { candidateHere } from '../../run/pending.ts';

/** Takes all lines out of the section whose view the line is typed in; nothing where there are none. */
export function clearHere({ session }: Pick<Command, 'session'>, router: RouterFacts): Step | undefined {
  const path = sectionPath(session.views, router.views);
  const keys = [...candidateHere(session, router).lines.keys()];
  if (keys.length === 0) return undefined;
  return did({ type: 'configuration.edited', session: session.id, edits: keys.map(key => ({ op: 'clear', path, key })) });
}
