import type page from '../../../../firmware-model/pages/basic/lock.ts';
import type { Handlers } from '../../run/handler.ts';
import { localUserPasswordUse } from '../aaa/checked-password.ts';
import { askFor, logout, say } from '../../run/outcome.ts';
import { confirmedPassword } from '../aaa/password.ts';

/** Three wrong passwords in a row end the log-in; the manual says "multiple" (inferred). */
const mostFailures = 3;

export default {
  *lock({ session }, { volatile }) {
    const password = yield* confirmedPassword(localUserPasswordUse(volatile.running), session.user);
    if (password === undefined) return;
    yield say('terminal-locked');
    for (let failures = 0; failures < mostFailures; failures++) {
      yield* askFor('secret', 'locked-terminal');
      if ((yield* askFor('secret', 'enter-password')) === password) return;
      yield say('password-wrong');
    }
    yield logout;
  },
} satisfies Handlers<typeof page>;
