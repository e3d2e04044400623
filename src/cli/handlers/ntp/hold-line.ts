import { editPlace } from '../../grammar/view-stack.ts';
import type { RouterFacts } from '../../run/handler.ts';
import { did, type Step } from '../../run/outcome.ts';
import type { CliSession } from '../../run/session.ts';

/** A line that is entered once its question has been answered. */
export function holdLine(key: string, line: string, session: CliSession, { views }: RouterFacts): Step {
  const edit = { op: 'set', ...editPlace(session.views, views), key, node: { line, args: {} } } as const;
  return did({ type: 'configuration.edited', session: session.id, edits: [edit] });
}
