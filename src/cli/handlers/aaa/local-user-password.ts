import type page from '../../../../firmware-model/pages/aaa/local-user-password.ts';
import { conceal } from '../../../config/cipher.ts';
import type { Edit } from '../../../config/configuration.ts';
import type { Handlers, RouterFacts } from '../../run/handler.ts';
import { aaaPlace, knowsLocalUser, linesOfLocalUser, localUserPassword, refuseHigherUser } from './local-user.ts';
import { localUserPasswordUse, knowsOldPassword, passwordEdit, userRules } from './checked-password.ts';
import { type Course, did, say } from '../../run/outcome.ts';
import { confirmedPassword, heldPassword, type PasswordUse, userNameFault } from './password.ts';
import { candidateConfiguration } from '../../run/pending.ts';
import type { CliSession } from '../../run/session.ts';

/**
 * Creates a local user, or gives one another password. Passwords are held irreversibly also where `cipher` was typed: a router keeps
 * those reversibly until the user becomes an administrator, for PPP CHAP, which is not here.
 */
export default {
  *dialogue({ args, session }, router) {
    yield* setPassword(args['user-name'], session, router, function* (use) {
      yield say('configure-user-password');
      const password = yield* confirmedPassword(use, args['user-name'], userRules(candidateConfiguration(router, session)));
      return password === undefined ? undefined : conceal(password, router.entropy.bytes(12));
    });
  },
  *cipher({ args, session }, router) {
    yield* setPassword(args['user-name'], session, router, use => typedPassword(args.password, args['user-name'], use, session, router));
  },
  *irreversibleCipher({ args, session }, router) {
    yield* setPassword(args['user-name'], session, router, use =>
      typedPassword(args['irreversible-cipher-password'], args['user-name'], use, session, router),
    );
  },
  undo({ args, session }, router) {
    const lines = linesOfLocalUser(candidateConfiguration(router, session), args['user-name']);
    if (lines.length === 0) return say('no-such-user');
    const refusal = refuseHigherUser(args['user-name'], session, router);
    if (refusal) return refusal;
    const edits = lines.map((key): Edit => ({ op: 'clear', ...aaaPlace, key }));
    return did({ type: 'configuration.edited', session: session.id, edits });
  },
} satisfies Handlers<typeof page>;

function* setPassword(
  name: string,
  session: CliSession,
  router: RouterFacts,
  choose: (use: PasswordUse) => Course<string | undefined>,
): Course {
  const candidate = candidateConfiguration(router, session);
  const higher = refuseHigherUser(name, session, router);
  if (higher) {
    yield higher;
    return;
  }
  const use = localUserPasswordUse(candidate);
  const isNew = !knowsLocalUser(candidate, name);
  const old = localUserPassword(candidate, name);
  if (old !== undefined && !(yield* knowsOldPassword({ name, cipher: old }, session, router))) return;
  const refusal = isNew ? userNameFault(use, name, userRules(candidate)) : undefined;
  if (refusal) {
    yield say(refusal);
    return;
  }
  const cipher = yield* choose(use);
  if (cipher === undefined) return;
  yield did({ type: 'configuration.edited', session: session.id, edits: [passwordEdit(name, cipher, candidate)] });
  if (isNew) yield say('user-added');
}

function* typedPassword(
  typed: string,
  name: string,
  use: PasswordUse,
  session: CliSession,
  router: RouterFacts,
): Course<string | undefined> {
  const held = heldPassword(use, typed, router.entropy, name, userRules(candidateConfiguration(router, session)));
  if ('cipher' in held) return held.cipher;
  yield say(held.fault);
  return undefined;
}
