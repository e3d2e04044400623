import type page from '../../../../firmware-model/pages/clients/bye.sftp-client-view.ts';
import type { Handlers } from '../../run/handler.ts';
import { leaveRemote } from './remote-command.ts';

export default {
  bye: ({ session }) => leaveRemote(session),
} satisfies Handlers<typeof page>;
