import type page from '../../../../firmware-model/pages/clients/exit.sftp-client-view.ts';
import type { Handlers } from '../../run/handler.ts';
import { leaveRemote } from './remote-command.ts';

export default {
  exit: ({ session }) => leaveRemote(session),
} satisfies Handlers<typeof page>;
