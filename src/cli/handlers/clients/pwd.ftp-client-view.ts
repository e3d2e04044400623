import type page from '../../../../firmware-model/pages/clients/pwd.ftp-client-view.ts';
import type { Handlers } from '../../run/handler.ts';
import { askFtp, onFtp } from './ftp-command.ts';

export default {
  pwd: ({ session }) =>
    onFtp(session, function* (ftp) {
      yield* askFtp({ ...ftp, verbose: true }, 'PWD');
    }),
} satisfies Handlers<typeof page>;
