import type page from '../../../../firmware-model/pages/clients/close.ftp-client-view.ts';
import type { Handlers } from '../../run/handler.ts';
import { onFtp, partFtp } from './ftp-command.ts';

export default {
  close: ({ session }) => onFtp(session, () => partFtp(session)),
} satisfies Handlers<typeof page>;
