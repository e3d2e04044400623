import type page from '../../../../firmware-model/pages/clients/pwd.sftp-client-view.ts';
import type { Handlers } from '../../run/handler.ts';
import { say } from '../../run/outcome.ts';
import type { Remote } from '../../run/remote.ts';
import { onRemote } from './remote-command.ts';

export default {
  pwd: ({ session }) => onRemote(session, shown),
} satisfies Handlers<typeof page>;

function* shown({ directory }: Remote) {
  yield say('remote-directory', { directory });
}
