import type page from '../../../../firmware-model/pages/configuration/display-this.ts';
import { emptyConfiguration } from '../../../config/configuration.ts';
import { renderThis } from '../../../config/render.ts';
import { withDefaults } from './with-defaults.ts';
import { displayOrder } from '../../run/display-order.ts';
import type { Handlers, RouterFacts } from '../../run/handler.ts';
import type { Course } from '../../run/outcome.ts';
import { showConfiguration } from './show-configuration.ts';
import type { CliSession } from '../../run/session.ts';
import { editPlace } from '../../grammar/view-stack.ts';

/** The committed lines of the current view. The user view has none (inferred). There are no command groups to inherit from. */
export default {
  default: ({ session }, router) => linesHere(session, router, withDefaults(router.volatile.running, router.views)),
  this: ({ session }, router) => linesHere(session, router),
  inheritance: ({ session }, router) => linesHere(session, router),
} satisfies Handlers<typeof page>;

function linesHere(session: CliSession, { volatile, views }: RouterFacts, shown = volatile.running): Course {
  const running = session.views.length === 1 ? emptyConfiguration : shown;
  const { path, builtIn } = editPlace(session.views, views);
  return showConfiguration(renderThis(running, path, displayOrder(views), builtIn?.at(-1)));
}
