import type page from '../../../../firmware-model/pages/clients/user.ftp-client-view.ts';
import type { Handlers } from '../../run/handler.ts';
import { say } from '../../run/outcome.ts';
import { onFtp } from './ftp-command.ts';
import { logInByFtp } from './ftp-login.ts';

export default {
  user: ({ args, session }) =>
    onFtp(session, function* ({ connection }) {
      if (!(yield* logInByFtp(connection.talk, args.username, { question: 'client-password' }))) yield say('client-login-failed');
    }),
} satisfies Handlers<typeof page>;
