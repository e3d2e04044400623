import type page from '../../../../firmware-model/pages/clients/cdup.ftp-client-view.ts';
import type { Handlers } from '../../run/handler.ts';
import { askFtp, onFtp } from './ftp-command.ts';

export default {
  cdup: ({ session }) =>
    onFtp(session, function* (ftp) {
      yield* askFtp(ftp, 'CDUP');
    }),
} satisfies Handlers<typeof page>;
