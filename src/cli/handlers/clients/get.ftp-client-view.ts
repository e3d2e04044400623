import type page from '../../../../firmware-model/pages/clients/get.ftp-client-view.ts';
import { baseName } from '../../../flash/medium-path.ts';
import type { Handlers } from '../../run/handler.ts';
import { onFtp } from './ftp-command.ts';
import { getByFtp } from './ftp-transfer.ts';

export default {
  get({ args, session }, router) {
    const { 'remote-filename': remote, 'local-filename': local = baseName(remote) } = args;
    return onFtp(session, ftp => getByFtp(ftp, remote, local, session, router));
  },
} satisfies Handlers<typeof page>;
