import type page from '../../../../firmware-model/pages/aaa/test-aaa.ts';
import type { Handlers } from '../../run/handler.ts';
import { say } from '../../run/outcome.ts';
import { radiusGroups } from './radius-groups.ts';

/** No server is asked, so none answers. */
export default {
  test({ args }, { volatile: { running } }) {
    const isThere = radiusGroups(running).some(({ name }) => name.toLowerCase() === args['group-name'].toLowerCase());
    return say(isThere ? 'radius-test-unanswered' : 'no-radius-group');
  },
} satisfies Handlers<typeof page>;
