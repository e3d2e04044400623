import type { RouterFacts } from '../cli/run/handler.ts';
import { headerLines } from '../cli/handlers/basic/header.ts';
import {
  authenticationMode,
  blockingRule,
  blockingRuleOfAll,
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
import { cipherOfNobody, conceal, isPassword } from '../config/cipher.ts';
import { timeZone } from '../config/time-zone.ts';
import { BoardNotStored } from '../control-plane/board-error.ts';
import { type BlockingRule, isBlocked, loginRecord } from '../control-plane/login-records.ts';

/** Who has logged in. */
export interface Identity {
  /** AAA user name; undefined in password mode. */
  readonly user: string | undefined;
  readonly level: number;
}

/** Somebody tried to get in and was not let. */
export type Refusal = { readonly refused: true };

/** Asks who is there, as the console's settings want it; undefined when nobody answered. */
export function* logIn(router: RouterFacts): Course<Identity | Refusal | undefined> {
  const { running } = router.volatile;
  const identity = authenticationMode(running) === 'aaa' ? yield* askUser(router) : yield* passwordMode(router, consoleCipher(running));
  if (identity && 'level' in identity) yield* greet(identity, router);
  return identity;
}

function* passwordMode(router: RouterFacts, cipher: string | undefined): Course<Identity | Refusal | undefined> {
  const identity = { user: undefined, level: consoleLevel(router.volatile.running) };
  if (cipher === undefined) return (yield* setFirstPassword(router)) ? identity : undefined;
  yield* introduce(router);
  const typed = yield* askFor('secret', 'ask-password');
  if (typed === undefined) return undefined;
  const isRight = isPassword(typed, cipher, router.standIn);
  return isRight && !isBlocked(router.volatile.loginRecords, userInterface, router.now)
    ? identity
    : yield* refuse(userInterface, blockingRuleOfAll(router.volatile.running), router);
}

/** A router out of the box, or one whose console password was taken away, lets nobody in before it has one. It is kept at once, without commit and save. */
function* setFirstPassword(router: RouterFacts): Course<boolean> {
  yield say('configure-login-password');
  const password = yield* confirmedPassword('console');
  if (password === undefined) return false;
  yield say('save-password-now');
  try {
    yield did({ type: 'consolePassword.set', cipher: conceal(password, router.entropy.bytes(12)) });
  } catch (error) {
    if (!(error instanceof BoardNotStored)) throw error;
    yield say('board-not-stored');
    return false;
  }
  return true;
}

function* askUser(router: RouterFacts): Course<Identity | Refusal | undefined> {
  yield* introduce(router);
  const name = (yield* askFor('line', 'ask-user-name'))?.trim();
  if (!name) return undefined;
  const typed = yield* askFor('secret', 'ask-password');
  if (typed === undefined) return undefined;

  const { volatile, now } = router;
  const user = localUser(volatile.running, name);
  const isRight = isPassword(typed, user?.cipher ?? cipherOfNobody, router.standIn); // an unknown name is no faster to refuse than a known one
  if (user && isRight && mayEnter(user) && !isBlocked(volatile.loginRecords, name, now)) return { user: name, level: user.level };
  return yield* refuse(user && name, blockingRule(volatile.running, name), router);
}

const mayEnter = ({ cipher, onTerminal, isBlocked: isShutOut }: LocalUser): boolean => cipher !== undefined && onTerminal && !isShutOut;

/** `counted`: whose failure it is, a user's or that of the line; names that nobody has are not kept. */
function* refuse(counted: string | undefined, rule: BlockingRule, { now }: RouterFacts): Course<Refusal> {
  if (counted !== undefined) yield did({ type: 'login.failed', user: counted, time: now, rule });
  yield say('authentication-fail');
  return { refused: true };
}

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
  userInterface,
  user,
  level,
  views: [{ view: 'user', args: {} }],
  immediate: false,
  workingDirectory: 'cfcard:/',
  terminal: terminalAtLogin,
  history: [],
});

/** As `display users` names the line. Without AAA it is the line that gets blocked, under this name. */
const userInterface = 'CON 0';
