import type page from '../../../../firmware-model/pages/configuration/clear-configuration-interface.ts';
import type { Handlers } from '../../run/handler.ts';
import { clearInterface } from './clear-interface.ts';

/** Clears what runs on an interface, however its name is typed. */
export default {
  *clear({ args, session }, router) {
    const name = args['interface-name'] ?? `${args['interface-type']}${args['interface-number']}`;
    yield* clearInterface(router, session, `interface ${name}`);
  },
} satisfies Handlers<typeof page>;
