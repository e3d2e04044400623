import type page from '../../../../firmware-model/pages/maintenance/startup-downgrade.ts';
import { shownPath } from '../../../flash/path.ts';
import { type Course, did, say } from '../../run/outcome.ts';
import { fileOnCard } from './package-file.ts';
import type { Handlers } from '../../run/handler.ts';

export default {
  default: ({ one }) => chosen(one('paf', 'license')),
  *file({ args, one, session }, router) {
    const path = yield* fileOnCard(args['file-name'], session, router);
    if (path !== undefined) yield* chosen(one('paf', 'license'), shownPath(path));
  },
} satisfies Handlers<typeof page>;

/** Without a file it is that of the system software. */
function* chosen(kind: 'paf' | 'license', value?: string): Course {
  yield say('downgrade-warning', { kind });
  yield did({ type: 'setting.kept', setting: `startup downgrade ${kind}`, ...(value !== undefined && { value }) });
  yield say('downgrade-set', { kind });
}
