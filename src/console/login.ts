import type { RouterFacts } from '../cli/run/handler.ts';
import { headerLines } from '../cli/handlers/basic/header.ts';
import { blockingRuleOfAll, type LocalUser, localUser, maximumVty } from '../cli/handlers/aaa/login-settings.ts';
import { sshServerSettings } from '../cli/handlers/user-login/ssh-server-settings.ts';
import { LineSettings, toFourLevels } from '../cli/handlers/user-interface/line-settings.ts';
import { askFor, type Course, did, say, show } from '../cli/run/outcome.ts';
import { confirmedPassword } from '../cli/handlers/aaa/password.ts';
import { type CliSession, terminalAtLogin } from '../cli/run/session.ts';
import { conceal, isPassword } from '../config/cipher.ts';
import { localTime } from '../config/local-time.ts';
import { BoardNotStored } from '../control-plane/board-error.ts';
import { isBlocked, loginRecord, type Occasion } from '../control-plane/login-records.ts';
import { isSourceBlocked } from '../control-plane/source-blocks.ts';
import { checkUser, failureOf, type LoginFailure } from './credentials.ts';
import { accessTo, type Caller, type Line } from './line.ts';

/** Who has logged in. */
export interface Identity {
  /** AAA user name; undefined in password mode. */
  readonly user: string | undefined;
  readonly level: number;
  /** The group whose rules hold: of whoever has no level of their own (command reference, local-user user-group). */
  readonly group?: string;
}

/** Somebody tried to get in and was not let. */
export type Refusal = { readonly refused: true };

type Entry = Identity | Refusal | undefined;

/** Asks who is there, as the settings of the line want it; undefined when nobody answered. */
export function* logIn(router: RouterFacts, line: Line): Course<Entry> {
  const entry = line.caller ? yield* answerCall(router, line, line.caller) : yield* answerConsole(router, line);
  if (entry && 'level' in entry) yield* greet(entry, router, line);
  return entry;
}

const settingsOn = ({ volatile }: RouterFacts, { userInterface }: Line): LineSettings => new LineSettings(volatile.running, userInterface);

/** The console asks once; whoever failed may press Enter again. */
function* answerConsole(router: RouterFacts, line: Line): Course<Entry> {
  const { authentication, cipher, level } = settingsOn(router, line);
  if (authentication === 'aaa') return yield* askUser(router, line);
  if (cipher === undefined) return (yield* setFirstPassword(router)) ? { user: undefined, level } : undefined;
  return yield* askPassword(router, line, cipher);
}

/** After so many failures a call is over (hardware reference of the family: three). */
const triesPerCall = 3;

/** A virtual terminal asks at once, and asks again, for its caller can only come back by calling. */
function* answerCall(router: RouterFacts, line: Line, { via, user }: Caller): Course<Entry> {
  if (via === 'telnet') yield say('telnet-not-secure');
  if (user !== undefined) return yield* admit(user, router, line);
  for (let tries = 0; tries < triesPerCall; tries++) {
    const { authentication, cipher } = settingsOn(router, line);
    if (authentication === undefined) return yield* refuse();
    const entry = authentication === 'aaa' ? yield* askUser(router, line) : yield* askPassword(router, line, cipher);
    if (entry && 'level' in entry) return entry;
  }
  return { refused: true };
}

/** SSH has found out who it is. */
function* admit(user: string, router: RouterFacts, line: Line): Course<Identity> {
  yield say('before-login');
  const identity = identityOf(user, localUser(router.volatile.running, user), router, line);
  return sshServerSettings(router.volatile.running).isRoot ? { ...identity, level: highestLevel } : identity;
}

/** Command reference, ssh authorization-type default: as long as levels were not rearranged. */
const highestLevel = 3;

const identityOf = (name: string, user: LocalUser | undefined, router: RouterFacts, line: Line): Identity => ({
  user: name,
  level: user?.ownLevel === undefined ? settingsOn(router, line).level : toFourLevels(user.ownLevel),
  ...(user?.group !== undefined && !user.hasLevel && { group: user.group }),
});

function* askPassword(router: RouterFacts, line: Line, cipher: string | undefined): Course<Entry> {
  yield* introduce(router);
  const typed = yield* askFor('secret', 'ask-password');
  if (typed === undefined) return undefined;
  const { level } = settingsOn(router, line);
  if (
    cipher !== undefined &&
    isPassword(typed, cipher, router.standIn) &&
    !isLineBlocked(router, line) &&
    !isSourceBlocked(router.volatile.sources, accessTo(line), router.now)
  )
    return { user: undefined, level };
  return yield* refuse(failureOnLine(router, line));
}

const isLineBlocked = ({ volatile, now }: RouterFacts, line: Line): boolean =>
  isBlocked(volatile.loginRecords, line.userInterface, { via: accessTo(line).via, time: now });

/** Failures with the password of a line are its own, on the console. A virtual terminal is somebody else's with the next call. */
function failureOnLine(router: RouterFacts, line: Line): LoginFailure {
  const failure = failureOf(line.caller ? undefined : line.userInterface, router, accessTo(line));
  return { ...failure, rule: blockingRuleOfAll(router.volatile.running) };
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

function* askUser(router: RouterFacts, line: Line): Course<Entry> {
  yield* introduce(router);
  const name = (yield* askFor('line', 'ask-user-name'))?.trim();
  if (!name) return undefined;
  const typed = yield* askFor('secret', 'ask-password');
  if (typed === undefined) return undefined;
  const checked = checkUser(router, name, typed, accessTo(line));
  return 'user' in checked ? identityOf(name, checked.user, router, line) : yield* refuse(checked.failure);
}

function* refuse(failure?: LoginFailure): Course<Refusal> {
  if (failure) yield did(failure);
  yield say('authentication-fail');
  return { refused: true };
}

function* introduce(router: RouterFacts): Course {
  yield say('before-login');
  yield show(headerLines('login', router));
}

function* greet({ user }: Identity, router: RouterFacts, { caller }: Line): Course {
  const { running, logins, loginRecords } = router.volatile;
  const time = (milliseconds: number) => localTime(running, milliseconds);
  const onVty = [...logins.values()].filter(({ via }) => via !== 'terminal').length;
  yield say('users-online', { max: maximumVty(running), vty: onVty + (caller ? 1 : 0), all: logins.size + 1 });
  yield say('login-time', { time: time(router.now) });
  const { last, lastFailure } = user === undefined ? {} : loginRecord(loginRecords, user);
  if (last)
    yield last.address === undefined
      ? say('last-login', { time: time(last.time) })
      : say('last-login-from', { time: time(last.time), ...from(last) });
  if (lastFailure) {
    const failed = { time: time(lastFailure.time), count: lastFailure.count };
    yield lastFailure.address === undefined
      ? say('login-failures', failed)
      : say('login-failures-from', { ...failed, ...from(lastFailure) });
  }
  yield show(headerLines('shell', router));
}

const from = ({ address = '', via }: Occasion) => ({ address, access: via === 'ssh' ? 'SSH' : 'Telnet' });

/** What a log-in begins with. */
export const sessionOf = ({ user, level, group }: Identity, { id, userInterface, caller }: Line): CliSession => ({
  id,
  userInterface,
  user,
  level,
  ...(group !== undefined && { group }),
  views: [{ view: 'user', args: {} }],
  immediate: false,
  workingDirectory: 'cfcard:/',
  terminal: caller ? { ...terminalAtLogin, monitor: false } : terminalAtLogin,
  history: [],
});
