import type page from '../../../../firmware-model/pages/clients/put.sftp-client-view.ts';
import type { Handlers } from '../../run/handler.ts';
import { onRemote, remotePath } from './remote-command.ts';
import { putBySftp } from './sftp-transfer.ts';

export default {
  put({ args, session }, router) {
    const { 'local-filename': local, 'remote-filename': name } = args;
    return onRemote(session, remote => putBySftp(remote.files, local, own => remotePath(remote, name ?? own), session, router));
  },
} satisfies Handlers<typeof page>;
