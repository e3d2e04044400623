import type { Edit } from '../../config/configuration.ts';
import { enter } from '../grammar/view-stack.ts';
import type { RouterFacts } from './handler.ts';
import { type ConfigurationLine, objectArgs } from './holding.ts';
import { refusalToChange } from './kept-object.ts';
import { changeSession, type Course, did } from './outcome.ts';
import { candidateConfiguration } from './pending.ts';
import type { CliSession } from './session.ts';

/** Puts what a line changes into the candidate, and opens the view that it leads to, unless the router refuses. True when it has edited. */
export function* holdLine(line: ConfigurationLine, edits: readonly Edit[], session: CliSession, router: RouterFacts): Course<boolean> {
  const candidate = candidateConfiguration(router, session);
  const refusal = refusalToChange(edits, line, candidate);
  if (refusal) {
    yield refusal;
    return false;
  }
  if (edits.length > 0) yield did({ type: 'configuration.edited', session: session.id, edits });
  const entry = line.form.viewOpened(objectArgs(line, candidate));
  if (entry) yield changeSession(old => ({ ...old, views: enter(session.views, entry) }));
  return edits.length > 0;
}
