import type page from '../../../../firmware-model/pages/clients/put.ftp-client-view.ts';
import type { Handlers } from '../../run/handler.ts';
import { onFtp } from './ftp-command.ts';
import { putByFtp } from './ftp-transfer.ts';

export default {
  put({ args, session }, router) {
    const names = { local: args['local-filename'], remote: args['remote-filename'] };
    return onFtp(session, ftp => putByFtp(ftp, 'STOR', names, session, router));
  },
} satisfies Handlers<typeof page>;
