import { isPassword } from '../../../config/cipher.ts';
import type { Configuration, Edit } from '../../../config/configuration.ts';
import { isBlocked } from '../../../control-plane/login-records.ts';
import type { RouterFacts } from '../../run/handler.ts';
import { settingsOf } from '../../../config/settings.ts';
import { aaaPlace, linesOfLocalUser } from './local-user.ts';
import { blockingRule } from './login-settings.ts';
import { askFor, type Course, did, say } from '../../run/outcome.ts';
import type { CliSession } from '../../run/session.ts';
import type { PasswordUse, UserRules } from './password.ts';

/** Which rules a local user's password has to follow. The policy is on by default: the line that is held is its undo. */
export function localUserPasswordUse(configuration: Configuration, whose: 'own' | 'any' = 'any'): PasswordUse {
  const isLax = settingsOf(configuration).line('user-security-policy enable') !== undefined;
  if (whose === 'own') return isLax ? 'lax own' : 'own';
  return isLax ? 'lax local user' : 'local user';
}

/**
 * Asks for the password that is to be changed; false when it was another, which has then been said, or when nobody answered. A wrong one
 * counts like a failed log-in: passwords must not be found out here (command reference, local-user change-password, precautions).
 */
export function* knowsOldPassword(
  user: { readonly name: string; readonly cipher: string },
  session: CliSession,
  { volatile, now, standIn }: RouterFacts,
  question: 'ask-old-password' | 'change-password-old' = 'ask-old-password',
): Course<boolean> {
  const typed = yield* askFor('secret', question);
  if (typed === undefined) return false;
  const { via = 'terminal', address } = volatile.logins.get(session.id) ?? {};
  const at = { via, time: now, ...(address !== undefined && { address }) };
  const isRight = isPassword(typed, user.cipher, standIn);
  if (isRight && !isBlocked(volatile.loginRecords, user.name, at)) return true;
  yield did({ type: 'login.failed', user: user.name, at, rule: blockingRule(volatile.running, user.name) });
  yield say('old-password-wrong');
  return false;
}

/** What a configuration asks of names and passwords of local users. */
export function userRules(configuration: Configuration): UserRules {
  const system = settingsOf(configuration);
  const aaa = system.section('aaa');
  return {
    shortestPassword: Number(aaa.line('user-password min-len')?.args['min-length'] ?? 0),
    shortestName: Number(aaa.line('user-name minimum-length')?.args.length ?? 0),
    forbidden: system
      .section('security password')
      .section('rule admin')
      .all('forbidden word <word>')
      .flatMap(({ args }) => args.word ?? []),
  };
}

/** What gives a user another password, in a configuration where they may be known by the same name in other letters. */
export function passwordEdit(name: string, cipher: string, configuration: Configuration): Edit {
  const known = linesOfLocalUser(configuration, name).find(key => key.endsWith(' password'));
  const key = known ?? `local-user ${name} password`;
  return {
    op: 'set',
    ...aaaPlace,
    key,
    node: { line: `${key} irreversible-cipher ${cipher}`, args: { 'user-name': name, password: cipher } },
  };
}
