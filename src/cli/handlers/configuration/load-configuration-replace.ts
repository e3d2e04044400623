import type page from '../../../../firmware-model/pages/configuration/load-configuration-replace.ts';
import { sectionPath } from '../../grammar/view-stack.ts';
import type { Handlers } from '../../run/handler.ts';
import { contentOfFile } from './file-content.ts';
import { loadCandidate } from './load-candidate.ts';
import { failuresOf } from './load-report.ts';

/** Makes the candidate what a start with this file would make of the router. It waits there for its commit. */
export default {
  *file({ args, has, session }, router) {
    const read = yield* contentOfFile(args.filename, router);
    const within = has('relative') ? sectionPath(session.views, router.views) : [];
    if (read) yield* loadCandidate(router, session, { configuration: read.configuration, failed: failuresOf(read), within });
  },
} satisfies Handlers<typeof page>;
