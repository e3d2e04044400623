import type page from '../../../../firmware-model/pages/maintenance/patch-delete.ts';
import type { Handlers, RouterFacts } from '../../run/handler.ts';
import { confirm, type Course, did, say } from '../../run/outcome.ts';

/** The package stays on the card. */
export default {
  all: (_, router) => deleted(undefined, router),
  one: ({ args }, router) => deleted(args.pkgName, router),
} satisfies Handlers<typeof page>;

function* deleted(name: string | undefined, router: RouterFacts): Course {
  if (!(yield* confirm('patch-delete-question'))) return;
  const { patch } = router.volatile.startup;
  if (!patch || (name !== undefined && !patch.file.endsWith(`/${name}`))) {
    yield say('patch-not-there');
    return;
  }
  yield did({ type: 'patch.deleted' });
  yield say('patch-deleted');
}
