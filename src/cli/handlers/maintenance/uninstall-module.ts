import type page from '../../../../firmware-model/pages/maintenance/uninstall-module.ts';
import { confirm, say } from '../../run/outcome.ts';
import type { Handlers } from '../../run/handler.ts';

/** None is installed. */
export default {
  *one() {
    if (yield* confirm('module-remove-question')) yield say('module-missing');
  },
  *all() {
    if (yield* confirm('module-remove-question')) yield say('module-missing');
  },
  next: () => say('module-missing'),
} satisfies Handlers<typeof page>;
