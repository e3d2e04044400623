import type page from '../../../../firmware-model/pages/user-interface/user-interface-vty.ts';
import type { Handlers } from '../../run/handler.ts';
import { say } from '../../run/outcome.ts';

export default {
  enter({ args }) {
    const last = args['last-ui-number'];
    return last !== undefined && Number(last) <= Number(args['first-ui-number']) ? say('last-user-interface-too-small') : undefined;
  },
} satisfies Handlers<typeof page>;
