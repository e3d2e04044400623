import type page from '../../../../firmware-model/pages/clients/mput.ftp-client-view.ts';
import { baseName } from '../../../flash/medium-path.ts';
import { shownPath } from '../../../flash/path.ts';
import type { Handlers } from '../../run/handler.ts';
import { confirm } from '../../run/outcome.ts';
import { filesOf } from './card-transfer.ts';
import { onFtp } from './ftp-command.ts';
import { atHome, putByFtp } from './ftp-transfer.ts';

export default {
  mput({ args, session }, router) {
    return onFtp(session, function* (ftp) {
      for (const pattern of args['local-filenames'].split(' ')) {
        for (const file of yield* filesOf(pattern, atHome(ftp, session), router)) {
          if (ftp.prompts && !(yield* confirm('ftp-mput-question', { file: baseName(file) }))) continue;
          yield* putByFtp(ftp, 'STOR', { local: shownPath(file), remote: undefined }, session, router);
        }
      }
    });
  },
} satisfies Handlers<typeof page>;
