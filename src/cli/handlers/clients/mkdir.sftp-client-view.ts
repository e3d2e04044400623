import type page from '../../../../firmware-model/pages/clients/mkdir.sftp-client-view.ts';
import type { Handlers } from '../../run/handler.ts';
import { say, waitFor } from '../../run/outcome.ts';
import { onRemote, remotePath } from './remote-command.ts';

export default {
  mkdir: ({ args, session }) =>
    onRemote(session, function* (remote) {
      yield* waitFor(() => remote.files.makeDirectory(remotePath(remote, args.path)));
      yield say('sftp-directory-made');
    }),
} satisfies Handlers<typeof page>;
