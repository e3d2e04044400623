import type page from '../../../../firmware-model/pages/licence/license-export.ts';
import { makeArchive } from '../../../config/make-archive.ts';
import { baseName } from '../../../flash/medium-path.ts';
import { largestLicence } from '../../../inventory/licence-file.ts';
import { say } from '../../run/outcome.ts';
import { placeToFetchTo } from '../clients/card-transfer.ts';
import { onCard } from '../file-system/card-command.ts';
import { bytesOnCard, fileOnCard } from '../maintenance/package-file.ts';
import type { Handlers } from '../../run/handler.ts';

/** The licence file in an archive (inferred: the manual does not say what is in it). */
export default {
  *export({ args, session }, router) {
    const { licence } = router.nonVolatile.board;
    if (!licence) {
      yield say('license-not-active');
      return;
    }
    const path = yield* placeToFetchTo(args['file-name'], args['file-name'], session, router);
    const source = yield* fileOnCard(licence.file, session, router);
    const bytes = source === undefined ? undefined : yield* bytesOnCard(source, largestLicence, router);
    if (path === undefined || !bytes) return;
    const archive = makeArchive([{ name: baseName(licence.file), bytes }], router.now);
    if (yield* onCard(path, () => router.files.write(path, archive))) yield say('license-exported');
  },
} satisfies Handlers<typeof page>;
