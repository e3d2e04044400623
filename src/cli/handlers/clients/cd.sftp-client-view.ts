import type page from '../../../../firmware-model/pages/clients/cd.sftp-client-view.ts';
import type { Handlers } from '../../run/handler.ts';
import { onRemote } from './remote-command.ts';
import { goTo } from './sftp-directory.ts';

export default {
  cd: ({ args, session }) => onRemote(session, remote => goTo(remote, args.path ?? '.')),
} satisfies Handlers<typeof page>;
