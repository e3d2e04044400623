import type page from '../../../../firmware-model/pages/user-interface/authentication-mode.ts';
import type { Handlers, RouterFacts } from '../../run/handler.ts';
import { confirm, type Course, did } from '../../run/outcome.ts';
import { candidateHere } from '../../run/pending.ts';
import type { CliSession } from '../../run/session.ts';
import { editPlace } from '../../grammar/view-stack.ts';

/** With AAA, the password of the user interface is cleared; without a mode, if the operator wants it (command reference, precautions). */
export default {
  *aaa({ session }, router) {
    if (holdsPassword(session, router)) yield* clearPassword(session, router);
  },
  *undo({ session }, router) {
    if (holdsPassword(session, router) && (yield* confirm('clear-password-question'))) yield* clearPassword(session, router);
  },
} satisfies Handlers<typeof page>;

const key = 'set authentication password';

function holdsPassword(session: CliSession, router: RouterFacts): boolean {
  return candidateHere<'user-interface'>(session, router).line(key) !== undefined;
}

function* clearPassword(session: CliSession, { views }: RouterFacts): Course {
  yield did({ type: 'configuration.edited', session: session.id, edits: [{ op: 'clear', ...editPlace(session.views, views), key }] });
}
