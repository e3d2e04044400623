import { confirmedPassword } from '../cli/password.ts';
import type { RouterFacts } from '../cli/handler.ts';
import { askFor, type Course, did, say } from '../cli/outcome.ts';
import { formatDateTime } from '../clock/format.ts';
import { conceal, isPassword } from '../config/cipher.ts';
import { timeZone } from '../config/time-zone.ts';
import { Lockout } from './lockout.ts';
import { authenticationMode, consoleCipher, consoleLevel, localUser } from './login-settings.ts';

/** Who has logged in. */
export interface Identity {
  /** AAA user name; undefined in password mode. */
  readonly user: string | undefined;
  readonly level: number;
}

/** VTY users that an NE40E serves at most; command reference, user-interface maximum-vty. */
const maximumVty = 21;

/** Asks who is there, as the console's settings want it; undefined when nobody may in. */
export function* logIn(router: RouterFacts, lockout: Lockout): Course<Identity | undefined> {
  const { running } = router.volatile;
  const { consolePassword } = router.nonVolatile.board;
  const mode = authenticationMode(running);
  const identity = mode === 'aaa' ? yield* askUser(router, lockout)
    : mode === 'none' ? { user: undefined, level: consoleLevel(running) }
      : yield* passwordMode(router, consoleCipher(running) ?? consolePassword);
  if (identity) yield* greet(router);
  return identity;
}

function* passwordMode(router: RouterFacts, cipher: string | undefined): Course<Identity | undefined> {
  const identity = { user: undefined, level: consoleLevel(router.volatile.running) };
  if (cipher === undefined) return (yield* setFirstPassword(router)) ? identity : undefined;
  const typed = yield* askFor('secret', 'ask-password');
  if (typed !== undefined && isPassword(typed, cipher)) return identity;
  yield say('authentication-fail');
  return undefined;
}

/** A router out of the box lets nobody in before the console has a password. It is kept at once, without commit and save. */
function* setFirstPassword(router: RouterFacts): Course<boolean> {
  yield say('configure-login-password');
  const password = yield* confirmedPassword('console');
  if (password === undefined) return false;
  yield say('save-password-now');
  yield did({ type: 'consolePassword.set', cipher: conceal(password, router.entropy.bytes(12)) });
  return true;
}

function* askUser(router: RouterFacts, lockout: Lockout): Course<Identity | undefined> {
  const name = yield* askFor('line', 'ask-user-name');
  if (name === undefined || name.trim() === '') return undefined;
  const typed = yield* askFor('secret', 'ask-password');
  const user = localUser(router.volatile.running, name);
  const isKnown = typed !== undefined && user?.cipher !== undefined && user.onTerminal && isPassword(typed, user.cipher);
  if (isKnown && !lockout.isBlocked(name, router.now)) {
    lockout.forget(name);
    return { user: name, level: user.level };
  }
  lockout.noteFailure(name, router.now);
  yield say('authentication-fail');
  return undefined;
}

function* greet(router: RouterFacts): Course {
  const time = formatDateTime(router.now, timeZone(router.volatile.running)?.offsetMinutes ?? 0);
  yield say('users-online', { max: maximumVty, vty: 0, all: router.volatile.logins.size + 1 });
  yield say('login-time', { time });
}
