import type page from '../../../../firmware-model/pages/clients/mkdir.ftp-client-view.ts';
import type { Handlers } from '../../run/handler.ts';
import { askFtp, onFtp } from './ftp-command.ts';

export default {
  mkdir: ({ args, session }) =>
    onFtp(session, function* (ftp) {
      yield* askFtp(ftp, `MKD ${args['remote-directory']}`);
    }),
} satisfies Handlers<typeof page>;
