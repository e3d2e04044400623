import { confirmedPassword } from '../cli/password.ts';
import type { RouterFacts } from '../cli/handler.ts';
import { askFor, type Course, did, say } from '../cli/outcome.ts';
import { type CliSession, terminalAtLogin } from '../cli/session.ts';
import { formatDateTime } from '../clock/format.ts';
import { conceal, isPassword } from '../config/cipher.ts';
import { timeZone } from '../config/time-zone.ts';
import { Lockout } from './lockout.ts';
import { authenticationMode, blockingRule, consoleCipher, consoleLevel, type LocalUser, localUser, maximumVty } from './login-settings.ts';

/** Who has logged in. */
export interface Identity {
  /** AAA user name; undefined in password mode. */
  readonly user: string | undefined;
  readonly level: number;
}

/** Asks who is there, as the console's settings want it; undefined when nobody may in. */
export function* logIn(router: RouterFacts, lockout: Lockout): Course<Identity | undefined> {
  const { running } = router.volatile;
  const { consolePassword } = router.nonVolatile.board;
  const mode = authenticationMode(running);
  const identity = mode === 'aaa' ? yield* askUser(router, lockout) : yield* passwordMode(router, consoleCipher(running) ?? consolePassword);
  if (identity) yield* greet(router);
  return identity;
}

function* passwordMode(router: RouterFacts, cipher: string | undefined): Course<Identity | undefined> {
  const identity = { user: undefined, level: consoleLevel(router.volatile.running) };
  if (cipher === undefined) return (yield* setFirstPassword(router)) ? identity : undefined;
  yield say('before-login');
  const typed = yield* askFor('secret', 'ask-password');
  if (typed === undefined) return undefined;
  if (isPassword(typed, cipher)) return identity;
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
  yield say('before-login');
  const name = (yield* askFor('line', 'ask-user-name'))?.trim();
  if (!name) return undefined;
  const typed = yield* askFor('secret', 'ask-password');
  if (typed === undefined) return undefined;

  const { volatile: { running }, now } = router;
  const user = localUser(running, name);
  if (user && mayEnter(user, typed) && !lockout.isBlocked(name, now)) {
    lockout.forget(name);
    return { user: name, level: user.level };
  }
  if (user) lockout.noteFailure(name, now, blockingRule(running));
  yield say('authentication-fail');
  return undefined;
}

const mayEnter = ({ cipher, onTerminal, isBlocked }: LocalUser, typed: string): boolean =>
  cipher !== undefined && onTerminal && !isBlocked && isPassword(typed, cipher);

function* greet(router: RouterFacts): Course {
  const time = formatDateTime(router.now, timeZone(router.volatile.running)?.offsetMinutes ?? 0);
  yield say('users-online', { max: maximumVty(router.volatile.running), vty: 0, all: router.volatile.logins.size + 1 });
  yield say('login-time', { time });
}

/** What a log-in begins with. */
export const sessionOf = ({ user, level }: Identity): CliSession => ({
  id: 'con0',
  userInterface: 'CON 0',
  user,
  level,
  views: [{ view: 'user', args: {} }],
  immediate: false,
  workingDirectory: 'cfcard:/',
  terminal: terminalAtLogin,
  history: [],
});
