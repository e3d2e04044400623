import { settingsOf } from '../../../config/settings.ts';
import type { Origin } from '../../../pki/downloads.ts';
import type { RouterFacts } from '../../run/handler.ts';
import { askFor, confirm, connect, type Course, did, say } from '../../run/outcome.ts';
import { OutgoingError } from '../../run/outgoing.ts';
import type { SecureShell, ServerKey, ShellManner, ShellQuestion } from '../../run/secure-shell.ts';

export interface SshCall {
  readonly host: string;
  readonly port: number;
  readonly from: Origin;
  readonly manner: ShellManner;
  /** Who comes and with which password, where the line says so: then nobody is asked. */
  readonly login?: { readonly user: string; readonly password?: string };
}

export interface LoggedIn {
  readonly shell: SecureShell;
  readonly stop: AbortController;
}

/** Connects and logs in. Undefined where that does not succeed, which has then been said. */
export function* logInBySsh(call: SshCall, router: RouterFacts): Course<LoggedIn | undefined> {
  const { host, port, from, manner } = call;
  yield say('client-trying', { host });
  const stop = new AbortController();
  let isIn = false;
  try {
    const shell = yield* connect(() => router.outgoing.secureShell({ host, port, from }, manner, stop.signal));
    yield say('client-connected', { host });
    isIn = yield* talk(shell, call, router);
    return isIn ? { shell, stop } : undefined;
  } catch (error) {
    if (!(error instanceof OutgoingError)) throw error;
    yield say('client-unreachable');
    return undefined;
  } finally {
    if (!isIn) stop.abort();
  }
}

function* talk(shell: SecureShell, { host, login }: SshCall, router: RouterFacts): Course<boolean> {
  for (let tries = 0; ; ) {
    const news = yield* connect(() => shell.next());
    switch (news.is) {
      case 'key': {
        if (!(yield* isTaken(news.key, host, router))) return false;
        shell.accept(true);
        break;
      }
      case 'user': {
        const user = login?.user ?? (yield* askFor('line', 'client-username'));
        if (user === undefined) return false;
        shell.introduce(user);
        break;
      }
      case 'questions': {
        if (login?.password !== undefined && tries++ > 0) return yield* refused();
        const texts = yield* answersTo(news.questions, login?.password);
        if (!texts) return false;
        shell.answer(texts);
        break;
      }
      case 'in':
        return true;
      case 'refused':
        return yield* refused();
      default:
        news satisfies never;
    }
  }
}

function* refused(): Course<false> {
  yield say('client-login-failed');
  return false;
}

/** Answers stand for one password, where the line has given it. Undefined: broken off. */
function* answersTo(questions: readonly ShellQuestion[], password: string | undefined): Course<readonly string[] | undefined> {
  if (password !== undefined) return questions.map(() => password);
  const texts: string[] = [];
  for (const { text, isShown } of questions) {
    const reply = isShown ? 'line' : 'secret';
    const answer = text === undefined ? yield* askFor(reply, 'client-password') : yield* askFor(reply, 'client-question', { text });
    if (answer === undefined) return undefined;
    texts.push(answer);
  }
  return texts;
}

/** A key that was taken before has to be the same; one never seen is taken only where first log-ins are allowed, and the operator agrees. */
function* isTaken(key: ServerKey, host: string, router: RouterFacts): Course<boolean> {
  const known = router.nonVolatile.board.serverKeys?.find(server => server.host === host);
  if (known) {
    const isSame = known.algorithm === key.algorithm && known.fingerprint === key.fingerprint;
    if (!isSame) yield say('client-key-changed');
    return isSame;
  }
  if (!settingsOf(router.volatile.running).line('ssh client first-time enable')) {
    yield say('client-key-unknown');
    return false;
  }
  if (!(yield* confirm('client-key-question'))) return false;
  if (!(yield* confirm('client-key-save-question'))) return true;
  yield say('client-key-saved', { host });
  yield did({ type: 'serverKey.taken', serverKey: { host, ...key } });
  return true;
}
