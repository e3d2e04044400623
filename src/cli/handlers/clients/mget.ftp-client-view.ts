import type page from '../../../../firmware-model/pages/clients/mget.ftp-client-view.ts';
import { baseName } from '../../../flash/medium-path.ts';
import type { Handlers } from '../../run/handler.ts';
import { confirm } from '../../run/outcome.ts';
import { onFtp } from './ftp-command.ts';
import { namesOf } from './ftp-listing.ts';
import { getByFtp } from './ftp-transfer.ts';

export default {
  mget({ args, session }, router) {
    return onFtp(session, function* (ftp) {
      for (const pattern of args['remote-filenames'].split(' ')) {
        for (const file of (yield* namesOf(ftp, pattern)) ?? []) {
          if (ftp.prompts && !(yield* confirm('ftp-mget-question', { file }))) continue;
          yield* getByFtp(ftp, file, baseName(file), session, router);
        }
      }
    });
  },
} satisfies Handlers<typeof page>;
