import type page from '../../../../firmware-model/pages/configuration/load-configuration-merge.ts';
import { sectionPath } from '../../grammar/view-stack.ts';
import type { Handlers } from '../../run/handler.ts';
import { candidateConfiguration } from '../../run/pending.ts';
import { contentOfFile } from './file-content.ts';
import { loadCandidate } from './load-candidate.ts';
import { failuresOf } from './load-report.ts';

/** Reads a file over the candidate. It waits there for its commit. */
export default {
  *file({ args, has, session }, router) {
    const read = yield* contentOfFile(args['file-name'], router, candidateConfiguration(router, session));
    const within = has('relative') ? sectionPath(session.views, router.views) : [];
    if (read) yield* loadCandidate(router, session, { configuration: read.configuration, failed: failuresOf(read), within });
  },
} satisfies Handlers<typeof page>;
