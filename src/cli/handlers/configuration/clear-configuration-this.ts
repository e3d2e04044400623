import type page from '../../../../firmware-model/pages/configuration/clear-configuration-this.ts';
import { nameOfSection } from '../../../config/held-keys.ts';
import type { Handlers } from '../../run/handler.ts';
import { sectionPath } from '../../grammar/view-stack.ts';
import { clearInterface } from './clear-interface.ts';

/** Clears what runs on the interface of the view. */
export default {
  *clear({ session }, router) {
    const [key = ''] = sectionPath(session.views, router.views);
    yield* clearInterface(router, session, nameOfSection(key));
  },
} satisfies Handlers<typeof page>;
