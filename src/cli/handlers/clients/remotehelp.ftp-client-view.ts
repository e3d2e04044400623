import type page from '../../../../firmware-model/pages/clients/remotehelp.ftp-client-view.ts';
import type { Handlers } from '../../run/handler.ts';
import { askFtp, onFtp } from './ftp-command.ts';

export default {
  remotehelp: ({ args, session }) =>
    onFtp(session, function* (ftp) {
      yield* askFtp({ ...ftp, verbose: true }, args.command === undefined ? 'HELP' : `HELP ${args.command}`);
    }),
} satisfies Handlers<typeof page>;
