import type { MessageId } from '../../firmware-model/messages.ts';
import { askFor, type Course, say } from './outcome.ts';

interface Rules {
  readonly length: readonly [number, number];
  readonly wrongLength: MessageId;
  readonly enter: MessageId;
  readonly confirm: MessageId;
}

/** What a password must be, by what it is for; command reference, set authentication password and local-user password. */
const rules = {
  console: { length: [8, 16], wrongLength: 'password-length', enter: 'enter-password', confirm: 'confirm-password' },
  'user interface': { length: [8, 16], wrongLength: 'password-length', enter: 'login-password-enter', confirm: 'login-password-confirm' },
  'local user': { length: [8, 128], wrongLength: 'user-password-length', enter: 'enter-password', confirm: 'confirm-password' },
} as const satisfies Readonly<Record<string, Rules>>;

export type PasswordUse = keyof typeof rules;

/** What is wrong with a password; undefined for one that will do. */
export function passwordFault(use: PasswordUse, password: string): MessageId | undefined {
  const { length: [shortest, longest], wrongLength } = rules[use];
  if (password.length < shortest || password.length > longest) return wrongLength;
  if (/[? ]/.test(password)) return 'password-character';
  return classes.filter(characters => characters.test(password)).length < 2 ? 'password-simple' : undefined;
}

/** Asks for a new password twice, without echo; undefined when it will not do, which has then been said. */
export function* confirmedPassword(use: PasswordUse): Course<string | undefined> {
  const { enter, confirm } = rules[use];
  const password = yield* askFor('secret', enter);
  if (password === undefined) return undefined;
  const fault = passwordFault(use, password);
  if (fault) return yield* refuse(fault);
  const again = yield* askFor('secret', confirm);
  return again === password ? password : yield* refuse('passwords-differ');
}

function* refuse(id: MessageId): Course<undefined> {
  yield { do: 'say', id, params: {} };
  return undefined;
}

const classes = [/[a-z]/, /[A-Z]/, /[0-9]/, /[^a-zA-Z0-9]/];
