import type { Configuration, Edit } from '../../config/configuration.ts';
import { fill } from '../../config/template.ts';
import { enter, sectionKey, type ViewEntry } from '../grammar/view-stack.ts';
import { groupView } from './command-group.ts';
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
  const entry = viewOpened(line, candidate);
  if (entry) yield changeSession(old => ({ ...old, views: enter(session.views, entry) }));
  return edits.length > 0;
}

/** A view that only its prompt is known of has the section of its line, if there is one: nothing in it is that of the view above. */
function viewOpened(line: ConfigurationLine, candidate: Configuration): ViewEntry | undefined {
  const args = objectArgs(line, candidate);
  const entry = line.form.viewOpened(args);
  if (entry?.prompt !== undefined) return { section: line.canonical, ...entry };
  if (entry?.view === groupView) return { section: sectionKey(entry, line.views) ?? '', ...entry };
  if (entry && line.views[entry.view]?.ofInterfaces) return { section: sectionKey(entry, line.views) ?? '', ...entry, ...builtIn(line) };
  const holding = line.form.page.configuration?.[line.form.name];
  const isElsewhere = entry && holding && 'section' in holding && holding.section !== line.views[entry.view]?.section;
  return isElsewhere ? { ...entry, section: fill(holding.section, args) } : entry;
}

const builtIn = ({ opensBuiltIn }: ConfigurationLine): Pick<ViewEntry, 'builtIn'> => (opensBuiltIn ? { builtIn: true } : {});
