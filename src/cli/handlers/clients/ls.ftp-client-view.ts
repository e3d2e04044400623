import type page from '../../../../firmware-model/pages/clients/ls.ftp-client-view.ts';
import type { Handlers } from '../../run/handler.ts';
import { onFtp } from './ftp-command.ts';
import { listByFtp } from './ftp-listing.ts';

export default {
  ls({ args, session }, router) {
    const asked = { verb: 'NLST', directory: args['remote-directory'], local: args['local-filename'] } as const;
    return onFtp(session, ftp => listByFtp(ftp, asked, session, router));
  },
} satisfies Handlers<typeof page>;
