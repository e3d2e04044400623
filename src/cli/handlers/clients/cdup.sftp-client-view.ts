import type page from '../../../../firmware-model/pages/clients/cdup.sftp-client-view.ts';
import type { Handlers } from '../../run/handler.ts';
import { onRemote } from './remote-command.ts';
import { goTo } from './sftp-directory.ts';

export default {
  cdup: ({ session }) => onRemote(session, remote => goTo(remote, '..')),
} satisfies Handlers<typeof page>;
