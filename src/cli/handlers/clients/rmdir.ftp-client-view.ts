import type page from '../../../../firmware-model/pages/clients/rmdir.ftp-client-view.ts';
import type { Handlers } from '../../run/handler.ts';
import { askFtp, onFtp } from './ftp-command.ts';

export default {
  rmdir: ({ args, session }) =>
    onFtp(session, function* (ftp) {
      yield* askFtp(ftp, `RMD ${args['remote-directory']}`);
    }),
} satisfies Handlers<typeof page>;
