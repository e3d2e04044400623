import type page from '../../../../firmware-model/pages/clients/ls.sftp-client-view.ts';
import type { Handlers } from '../../run/handler.ts';
import { onRemote } from './remote-command.ts';
import { list } from './sftp-listing.ts';

export default {
  ls({ args, session }, router) {
    const asked = { directory: args['remote-directory'], local: args['local-filename'], full: false };
    return onRemote(session, remote => list(remote, asked, session, router));
  },
} satisfies Handlers<typeof page>;
