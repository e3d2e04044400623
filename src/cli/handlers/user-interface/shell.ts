import type page from '../../../../firmware-model/pages/user-interface/shell.ts';
import { currentView, editPlace } from '../../grammar/view-stack.ts';
import type { Handlers, RouterFacts } from '../../run/handler.ts';
import { confirm, did, type Step } from '../../run/outcome.ts';
import { candidateHere } from '../../run/pending.ts';
import type { CliSession } from '../../run/session.ts';

export default {
  *undo({ canonical, session }, router) {
    const isShut = candidateHere<'user-interface'>(session, router).line('shell') !== undefined;
    if (isShut || !(yield* confirm('user-interface-disabled', { userInterface: nameOf(session) }))) return;
    yield hold(canonical, session, router);
  },
} satisfies Handlers<typeof page>;

/** `ui-vty0-4`, as the prompt has it. */
function nameOf({ views }: CliSession): string {
  const { view, args } = currentView(views);
  const { 'first-ui-number': first, 'last-ui-number': last } = args;
  return `ui-${kinds[view] ?? 'vty'}${first}${last === undefined ? '' : `-${last}`}`;
}

const kinds: Readonly<Record<string, string>> = { 'user-interface': 'console', 'user-interface-aux': 'aux' };

function hold(line: string, session: CliSession, { views }: RouterFacts): Step {
  const edit = { op: 'set', ...editPlace(session.views, views), key: 'shell', node: { line, args: {} } } as const;
  return did({ type: 'configuration.edited', session: session.id, edits: [edit] });
}
