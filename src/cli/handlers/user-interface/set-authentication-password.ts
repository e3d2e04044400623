import type page from '../../../../firmware-model/pages/user-interface/set-authentication-password.ts';
import { conceal } from '../../../config/cipher.ts';
import type { Handlers, RouterFacts } from '../../run/handler.ts';
import { type Course, did, say, type Step } from '../../run/outcome.ts';
import { confirmedPassword, heldPassword } from '../aaa/password.ts';
import { candidateHere } from '../../run/pending.ts';
import type { CliSession } from '../../run/session.ts';
import { editPlace } from '../../grammar/view-stack.ts';

export default {
  dialogue({ session }, router) {
    return authenticatesByUser(session, router) ? say('authentication-mode-not-password') : askPassword(session, router);
  },
  cipher({ args: { password }, session }, router) {
    if (authenticatesByUser(session, router)) return say('authentication-mode-not-password');
    const held = heldPassword('user interface', password, router.entropy);
    return 'fault' in held ? say(held.fault) : hold(held.cipher, session, router);
  },
} satisfies Handlers<typeof page>;

/** The mode must be password; on the console that is so as long as none is set (command reference, prerequisites and examples). */
function authenticatesByUser(session: CliSession, router: RouterFacts): boolean {
  return candidateHere<'user-interface'>(session, router).line('authentication-mode')?.has('aaa') ?? false;
}

function* askPassword(session: CliSession, router: RouterFacts): Course {
  yield say('configure-login-password');
  const password = yield* confirmedPassword('user interface');
  if (password !== undefined) yield hold(conceal(password, router.entropy.bytes(12)), session, router);
}

function hold(cipher: string, session: CliSession, { views }: RouterFacts): Step {
  const key = 'set authentication password';
  const node = { line: `${key} cipher ${cipher}`, args: { password: cipher } };
  return did({
    type: 'configuration.edited',
    session: session.id,
    edits: [{ op: 'set', ...editPlace(session.views, views), key, node }],
  });
}
