import type page from '../../../../firmware-model/pages/clients/binary.ftp-client-view.ts';
import { isRefusal } from '../../run/ftp-talk.ts';
import type { Handlers } from '../../run/handler.ts';
import { askFtp, changeFtp, onFtp } from './ftp-command.ts';

export default {
  binary: ({ session }) =>
    onFtp(session, function* (ftp) {
      const reply = yield* askFtp(ftp, 'TYPE I');
      if (!isRefusal(reply)) yield changeFtp({ ascii: false });
    }),
} satisfies Handlers<typeof page>;
