import type page from '../../../../firmware-model/pages/clients/get.sftp-client-view.ts';
import type { Handlers } from '../../run/handler.ts';
import { baseName } from '../../../flash/medium-path.ts';
import { onRemote, remotePath } from './remote-command.ts';
import { getBySftp } from './sftp-transfer.ts';

export default {
  get({ args, session }, router) {
    const { 'remote-filename': name, 'local-filename': local = baseName(name) } = args;
    return onRemote(session, remote => getBySftp(remote.files, remotePath(remote, name), local, session, router));
  },
} satisfies Handlers<typeof page>;
