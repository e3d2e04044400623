import type page from '../../../../firmware-model/pages/clients/disconnect.ftp-client-view.ts';
import type { Handlers } from '../../run/handler.ts';
import { onFtp, partFtp } from './ftp-command.ts';

export default {
  disconnect: ({ session }) => onFtp(session, () => partFtp(session)),
} satisfies Handlers<typeof page>;
