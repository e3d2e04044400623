import type page from '../../../../firmware-model/pages/clients/remove.sftp-client-view.ts';
import type { Handlers } from '../../run/handler.ts';
import { confirm, say, waitFor } from '../../run/outcome.ts';
import { onRemote, remotePath } from './remote-command.ts';

export default {
  remove: ({ args, session }) =>
    onRemote(session, function* (remote) {
      const path = remotePath(remote, args.path);
      if (!(yield* confirm('sftp-remove-question'))) return;
      yield* waitFor(() => remote.files.remove(path));
      yield say('sftp-removed', { path });
    }),
} satisfies Handlers<typeof page>;
