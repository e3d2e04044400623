import type page from '../../../../firmware-model/pages/vs/reset-virtual-system.ts';
import { confirm, say } from '../../run/outcome.ts';
import { saveAsNextStartup } from '../configuration/save-configuration.ts';
import { adminSystem, virtualSystems } from './virtual-systems.ts';
import type { Handlers } from '../../run/handler.ts';

/** Its configuration is part of the router's here; nothing of it runs that could start again. */
export default {
  *reset({ args, session }, router) {
    const systems = virtualSystems(router.volatile.running).filter(({ name }) => name !== adminSystem.name);
    if (!systems.some(({ name }) => name.toLowerCase() === args.vsName.toLowerCase())) {
      yield say('virtual-system-missing');
      return;
    }
    if (yield* confirm('virtual-system-save-question')) yield* saveAsNextStartup(router, session);
    yield* confirm('virtual-system-reset-question');
  },
} satisfies Handlers<typeof page>;
