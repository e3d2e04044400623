import type { MessageId } from '../../../../firmware-model/messages.ts';
import { isPassword } from '../../../config/cipher.ts';
import type { Configuration, Edit } from '../../../config/configuration.ts';
import type { RouterFacts } from '../../run/handler.ts';
import { settingsOf } from '../../../config/settings.ts';
import { aaaPlace, linesOfLocalUser } from './local-user.ts';
import { askFor, type Course } from '../../run/outcome.ts';
import type { PasswordUse } from './password.ts';

/** Which rules a local user's password has to follow. The policy is on by default: the line that is held is its undo. */
export function localUserPasswordUse(configuration: Configuration, whose: 'own' | 'any' = 'any'): PasswordUse {
  const isLax = settingsOf(configuration).line('user-security-policy enable') !== undefined;
  if (whose === 'own') return isLax ? 'lax own' : 'own';
  return isLax ? 'lax local user' : 'local user';
}

/** Asks for the password that is to be changed; a message id when it was another. */
export function* oldPasswordFault(
  cipher: string | undefined,
  { standIn }: RouterFacts,
  question: 'ask-old-password' | 'change-password-old' = 'ask-old-password',
): Course<MessageId | undefined> {
  if (cipher === undefined) return undefined;
  const typed = yield* askFor('secret', question);
  return typed !== undefined && isPassword(typed, cipher, standIn) ? undefined : 'old-password-wrong';
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
