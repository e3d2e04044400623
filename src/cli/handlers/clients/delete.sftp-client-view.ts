import type page from '../../../../firmware-model/pages/clients/delete.sftp-client-view.ts';
import type { Handlers } from '../../run/handler.ts';
import { confirm, say, waitFor } from '../../run/outcome.ts';
import { onRemote, remotePath } from './remote-command.ts';

export default {
  delete: ({ args, session }) =>
    onRemote(session, function* (remote) {
      const path = remotePath(remote, args.file);
      if (!(yield* confirm('sftp-delete-question'))) return;
      yield* waitFor(() => remote.files.remove(path));
      yield say('sftp-deleted', { path });
    }),
} satisfies Handlers<typeof page>;
