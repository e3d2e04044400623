import type page from '../../../../firmware-model/pages/configuration/display-this.ts';
import { emptyConfiguration } from '../../../config/configuration.ts';
import { renderThis } from '../../../config/render.ts';
import { displayOrder } from '../../display-order.ts';
import type { Handlers } from '../../handler.ts';
import { show } from '../../outcome.ts';
import { sectionPath } from '../../view-stack.ts';

/** The committed lines of the current view. The user view has none (inferred). */
export default {
  this({ session }, { volatile, views }) {
    const running = session.views.length === 1 ? emptyConfiguration : volatile.running;
    return show(renderThis(running, sectionPath(session.views, views), displayOrder(views)));
  },
} satisfies Handlers<typeof page>;
