import type page from '../../../../firmware-model/pages/maintenance/install-module.ts';
import { shownPath } from '../../../flash/path.ts';
import { say } from '../../run/outcome.ts';
import { fileOnCard } from './package-file.ts';
import type { Handlers } from '../../run/handler.ts';

/** Packages are signed by the vendor: none that somebody puts on this card is one. */
export default {
  *install({ args, session }, router) {
    const path = yield* fileOnCard(args['file-name'], session, router);
    if (path !== undefined) yield say('module-invalid', { file: shownPath(path) });
  },
} satisfies Handlers<typeof page>;
