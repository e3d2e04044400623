import type page from '../../../../firmware-model/pages/maintenance/startup-paf.ts';
import { shownPath } from '../../../flash/path.ts';
import type { Handlers } from '../../run/handler.ts';
import { did, say } from '../../run/outcome.ts';
import { fileOnCard } from './package-file.ts';

export default {
  *default() {
    yield did({ type: 'startup.pafSelected' });
    yield say('startup-paf-set');
  },
  *file({ args, session }, router) {
    const path = yield* fileOnCard(args['file-name'], session, router);
    if (path === undefined) return;
    const file = shownPath(path);
    if (/\.bin$/i.test(path)) yield did({ type: 'startup.pafSelected', file });
    yield /\.bin$/i.test(path) ? say('startup-paf-set') : say('paf-name-invalid', { file });
  },
} satisfies Handlers<typeof page>;
