import type page from '../../../../firmware-model/pages/clients/cd.ftp-client-view.ts';
import type { Handlers } from '../../run/handler.ts';
import { askFtp, onFtp } from './ftp-command.ts';

export default {
  cd: ({ args, session }) =>
    onFtp(session, function* (ftp) {
      yield* askFtp(ftp, `CWD ${args.pathname}`);
    }),
} satisfies Handlers<typeof page>;
