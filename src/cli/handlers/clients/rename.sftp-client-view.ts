import type page from '../../../../firmware-model/pages/clients/rename.sftp-client-view.ts';
import type { Handlers } from '../../run/handler.ts';
import { confirm, say, waitFor } from '../../run/outcome.ts';
import { onRemote, remotePath } from './remote-command.ts';

export default {
  rename: ({ args, session }) =>
    onRemote(session, function* (remote) {
      const [from, to] = [remotePath(remote, args['old-name']), remotePath(remote, args['new-name'])];
      if (!(yield* confirm('sftp-rename-question', { from, to }))) return;
      yield* waitFor(() => remote.files.rename(from, to));
      yield say('sftp-renamed');
    }),
} satisfies Handlers<typeof page>;
