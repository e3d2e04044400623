import type page from '../../../../firmware-model/pages/clients/ascii.ftp-client-view.ts';
import { isRefusal } from '../../run/ftp-talk.ts';
import type { Handlers } from '../../run/handler.ts';
import { askFtp, changeFtp, onFtp } from './ftp-command.ts';

export default {
  ascii: ({ session }) =>
    onFtp(session, function* (ftp) {
      const reply = yield* askFtp(ftp, 'TYPE A');
      if (!isRefusal(reply)) yield changeFtp({ ascii: true });
    }),
} satisfies Handlers<typeof page>;
