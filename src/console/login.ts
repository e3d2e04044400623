import type { RouterFacts } from '../cli/run/handler.ts';
import { headerLines } from '../cli/handlers/basic/header.ts';
import {
  authenticationMode,
  blockingRule,
  consoleCipher,
  consoleLevel,
  type LocalUser,
  localUser,
  maximumVty,
} from '../cli/handlers/aaa/login-settings.ts';
import { askFor, type Course, did, say, show } from '../cli/run/outcome.ts';
import { confirmedPassword } from '../cli/handlers/aaa/password.ts';
import { type CliSession, terminalAtLogin } from '../cli/run/session.ts';
import { formatLocalTime } from '../clock/format.ts';
import { conceal, isPassword } from '../config/cipher.ts';
import { timeZone } from '../config/time-zone.ts';
import { isBlocked, loginRecord } from '../control-plane/login-records.ts';

/** Who has logged in. */
export interface Identity {
  /** AAA user name; undefined in password mode. */
  readonly user: string | undefined;
  readonly level: number;
}

/** Asks who is there, as the console's settings want it; undefined when nobody may in. */
export function* logIn(router: RouterFacts): Course<Identity | undefined> {
  const { running } = router.volatile;
  const { consolePassword } = router.nonVolatile.board;
  const mode = authenticationMode(running);
  const identity = mode === 'aaa' ? yield* askUser(router) : yield* passwordMode(router, consoleCipher(running) ?? consolePassword);
  if (identity) yield* greet(identity, router);
  return identity;
}

function* passwordMode(router: RouterFacts, cipher: string | undefined): Course<Identity | undefined> {
  const identity = { user: undefined, level: consoleLevel(router.volatile.running) };
  if (cipher === undefined) return (yield* setFirstPassword(router)) ? identity : undefined;
  yield* introduce(router);
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

function* askUser(router: RouterFacts): Course<Identity | undefined> {
  yield* introduce(router);
  const name = (yield* askFor('line', 'ask-user-name'))?.trim();
  if (!name) return undefined;
  const typed = yield* askFor('secret', 'ask-password');
  if (typed === undefined) return undefined;

  const {
    volatile: { running, loginRecords },
    now,
  } = router;
  const user = localUser(running, name);
  if (user && mayEnter(user, typed) && !isBlocked(loginRecords, name, now)) return { user: name, level: user.level };
  if (user) yield did({ type: 'login.failed', user: name, time: now, rule: blockingRule(running, name) });
  yield say('authentication-fail');
  return undefined;
}

const mayEnter = ({ cipher, onTerminal, isBlocked: isShutOut }: LocalUser, typed: string): boolean =>
  cipher !== undefined && onTerminal && !isShutOut && isPassword(typed, cipher);

function* introduce(router: RouterFacts): Course {
  yield say('before-login');
  yield show(headerLines('login', router));
}

function* greet({ user }: Identity, router: RouterFacts): Course {
  const { running, logins, loginRecords } = router.volatile;
  const time = (milliseconds: number) => formatLocalTime(milliseconds, timeZone(running)?.offsetMinutes);
  yield say('users-online', { max: maximumVty(running), vty: 0, all: logins.size + 1 });
  yield say('login-time', { time: time(router.now) });
  const { last, lastFailure } = loginRecord(user === undefined ? new Map() : loginRecords, user ?? '');
  if (last !== undefined) yield say('last-login', { time: time(last) });
  if (lastFailure) yield say('login-failures', { time: time(lastFailure.time), count: lastFailure.count });
  yield show(headerLines('shell', router));
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
