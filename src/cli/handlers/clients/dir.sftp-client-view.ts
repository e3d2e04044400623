import type page from '../../../../firmware-model/pages/clients/dir.sftp-client-view.ts';
import type { Handlers } from '../../run/handler.ts';
import { onRemote } from './remote-command.ts';
import { list } from './sftp-listing.ts';

export default {
  dir({ args, session }, router) {
    const asked = { directory: args['remote-directory'], local: args['local-filename'], full: true };
    return onRemote(session, remote => list(remote, asked, session, router));
  },
} satisfies Handlers<typeof page>;
