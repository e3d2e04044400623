import type page from '../../../../firmware-model/pages/maintenance/software-package.ts';
import { confirm, say } from '../../run/outcome.ts';
import { softwareOnCard } from './package-file.ts';
import type { Handlers } from '../../run/handler.ts';

/** Packages of the emulator have one component, and are whole. */
export default {
  *integrate({ args, session }, router) {
    for (const name of [args['original-package'], args['integrated-package']]) {
      if ((yield* softwareOnCard(name, session, router)) === undefined) return;
    }
    yield say('package-caution');
    if (yield* confirm('package-integrate-question')) yield say('package-nothing-to-integrate');
  },
  *restore({ args, session }, router) {
    if ((yield* softwareOnCard(args['integrated-package'], session, router)) === undefined) return;
    yield say('package-caution');
    if (yield* confirm('package-restore-question')) yield say('package-not-integrated');
  },
} satisfies Handlers<typeof page>;
