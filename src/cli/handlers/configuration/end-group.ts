import type page from '../../../../firmware-model/pages/configuration/end-group.ts';
import { leave } from '../../grammar/view-stack.ts';
import { commitCandidate } from '../../run/commit.ts';
import type { Handlers } from '../../run/handler.ts';
import { changeSession, confirm } from '../../run/outcome.ts';

/** Out of a group of commands, once what has been entered is committed. */
export default {
  *end({ session }, router) {
    if (!(yield* confirm('end-group-question'))) return;
    if (yield* commitCandidate(router, session)) yield changeSession(old => ({ ...old, views: leave(old.views) }));
  },
} satisfies Handlers<typeof page>;
