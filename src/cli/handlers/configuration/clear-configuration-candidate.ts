import type page from '../../../../firmware-model/pages/configuration/clear-configuration-candidate.ts';
import type { Handlers } from '../../run/handler.ts';
import { changeSession, did } from '../../run/outcome.ts';
import { upTo } from '../../grammar/view-stack.ts';

/** Drops what is not committed, without a question, and leads back to the system view. */
export default {
  clear: ({ session }) => [
    did({ type: 'candidate.cleared', session: session.id }),
    changeSession(old => ({ ...old, views: upTo(old.views, 2) })),
  ],
} satisfies Handlers<typeof page>;
