import type page from '../../../../firmware-model/pages/maintenance/display-software-version.ts';
import { say } from '../../run/outcome.ts';
import { softwareOnCard } from './package-file.ts';
import type { Handlers } from '../../run/handler.ts';

export default {
  *display({ args, session }, router) {
    const path = yield* softwareOnCard(args['integrated-package'], session, router);
    if (path !== undefined) yield say('package-version', { version: /([^/]*)\.cc$/i.exec(path)?.[1] ?? path });
  },
} satisfies Handlers<typeof page>;
