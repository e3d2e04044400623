import type page from '../../../../firmware-model/pages/clients/quit.ftp-client-view.ts';
import type { Handlers } from '../../run/handler.ts';
import { leaveFtp } from './ftp-command.ts';

export default {
  quit: ({ session }) => leaveFtp(session),
} satisfies Handlers<typeof page>;
