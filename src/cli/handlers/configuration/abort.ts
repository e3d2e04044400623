import type page from '../../../../firmware-model/pages/configuration/abort.ts';
import { leave } from '../../grammar/view-stack.ts';
import type { Handlers } from '../../run/handler.ts';
import { changeSession, did } from '../../run/outcome.ts';

/** Out of a group of commands, without what has been entered. */
export default {
  abort: ({ session }) => [
    did({ type: 'candidate.cleared', session: session.id }),
    changeSession(old => ({ ...old, views: leave(old.views) })),
  ],
} satisfies Handlers<typeof page>;
