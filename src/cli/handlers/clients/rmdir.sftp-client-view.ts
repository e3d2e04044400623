import type page from '../../../../firmware-model/pages/clients/rmdir.sftp-client-view.ts';
import type { Handlers } from '../../run/handler.ts';
import { confirm, say, waitFor } from '../../run/outcome.ts';
import { onRemote, remotePath } from './remote-command.ts';

export default {
  rmdir: ({ args, session }) =>
    onRemote(session, function* (remote) {
      const path = remotePath(remote, args['directory-name']);
      if (!(yield* confirm('sftp-remove-directory-question'))) return;
      yield* waitFor(() => remote.files.removeDirectory(path));
      yield say('sftp-directory-removed', { path });
    }),
} satisfies Handlers<typeof page>;
