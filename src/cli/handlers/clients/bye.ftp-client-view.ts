import type page from '../../../../firmware-model/pages/clients/bye.ftp-client-view.ts';
import type { Handlers } from '../../run/handler.ts';
import { leaveFtp } from './ftp-command.ts';

export default {
  bye: ({ session }) => leaveFtp(session),
} satisfies Handlers<typeof page>;
