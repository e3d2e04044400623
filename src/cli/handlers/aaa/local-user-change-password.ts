import type page from '../../../../firmware-model/pages/aaa/local-user-change-password.ts';
import { conceal } from '../../../config/cipher.ts';
import type { Handlers, RouterFacts } from '../../run/handler.ts';
import { localUserPassword } from './local-user.ts';
import { localUserPasswordUse, knowsOldPassword, passwordEdit, userRules } from './checked-password.ts';
import { type Course, did, say } from '../../run/outcome.ts';
import type { CliSession } from '../../run/session.ts';
import { confirmedPassword } from './password.ts';

/** A user's own password, in effect at once and without a commit (command reference, precautions). */
export default {
  *change({ session }, router) {
    const cipher = session.user === undefined ? undefined : localUserPassword(router.volatile.running, session.user);
    if (session.user === undefined || cipher === undefined) yield say('not-a-local-user');
    else yield* change(session.user, cipher, session, router);
  },
} satisfies Handlers<typeof page>;

function* change(user: string, cipher: string, session: CliSession, router: RouterFacts): Course {
  if (!(yield* knowsOldPassword({ name: user, cipher }, session, router, 'change-password-old'))) return;
  const { running } = router.volatile;
  const chosen = yield* confirmedPassword(localUserPasswordUse(running, 'own'), user, userRules(running));
  if (chosen === undefined) return;
  yield did({ type: 'running.edited', edits: [passwordEdit(user, conceal(chosen, router.entropy.bytes(12)), running)] });
  yield say('password-changed');
}
