import type page from '../../../../firmware-model/pages/clients/delete.ftp-client-view.ts';
import type { Handlers } from '../../run/handler.ts';
import { confirm } from '../../run/outcome.ts';
import { askFtp, onFtp } from './ftp-command.ts';

export default {
  delete: ({ args, session }) =>
    onFtp(session, function* (ftp) {
      const file = args['remote-filename'];
      if (yield* confirm('ftp-delete-question', { file })) yield* askFtp(ftp, `DELE ${file}`);
    }),
} satisfies Handlers<typeof page>;
