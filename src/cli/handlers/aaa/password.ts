import type { MessageId } from '../../../../firmware-model/messages.ts';
import { conceal, isCipher } from '../../../config/cipher.ts';
import { isVisible } from '../../grammar/visible.ts';
import type { Entropy } from '../../../pki/entropy.ts';
import { askFor, type Course, say } from '../../run/outcome.ts';

interface Rules {
  readonly length: readonly [number, number];
  /** How many kinds of characters it must have. */
  readonly kinds: number;
  readonly wrongLength: MessageId;
  readonly tooSimple: MessageId;
  readonly enter: MessageId;
  readonly confirm: MessageId;
}

const onUserInterface = { length: [8, 16], kinds: 2, wrongLength: 'password-length', tooSimple: 'password-simple' } as const;
const ofBootLoader = { length: [6, 255], kinds: 2, wrongLength: 'boot-password-length', tooSimple: 'password-simple' } as const;
const ownPassword = {
  enter: 'change-password-new',
  confirm: 'change-password-confirm',
  wrongLength: 'user-password-length',
  tooSimple: 'user-password-simple',
} as const;
const ofLocalUser = {
  enter: 'enter-password',
  confirm: 'confirm-password',
  wrongLength: 'user-password-length',
  tooSimple: 'user-password-simple',
} as const;

/**
 * What a password must be, by what it is for; command reference, set authentication password, local-user password and
 * user-security-policy enable. `lax` is without that policy, `own` where users change theirs.
 */
const rules = {
  console: { ...onUserInterface, enter: 'enter-password', confirm: 'confirm-password' },
  'boot loader': { ...ofBootLoader, enter: 'boot-password-new', confirm: 'boot-password-confirm' },
  'set boot loader': { ...ofBootLoader, enter: 'login-password-enter', confirm: 'confirm-password' },
  'change boot loader': { ...ofBootLoader, enter: 'boot-password-enter-new', confirm: 'boot-password-confirm-new' },
  'user interface': { ...onUserInterface, enter: 'login-password-enter', confirm: 'login-password-confirm' },
  'local user': { ...ofLocalUser, length: [8, 128], kinds: 4 },
  'lax local user': { ...ofLocalUser, length: [1, 128], kinds: 1 },
  own: { ...ownPassword, length: [8, 128], kinds: 4 },
  'lax own': { ...ownPassword, length: [1, 128], kinds: 1 },
} as const satisfies Readonly<Record<string, Rules>>;

export type PasswordUse = keyof typeof rules;

/** What a configuration asks beyond the rules; command reference, user-password min-len, user-name minimum-length and forbidden word. */
export interface UserRules {
  readonly shortestPassword: number;
  readonly shortestName: number;
  readonly forbidden: readonly string[];
}

const noRules: UserRules = { shortestPassword: 0, shortestName: 0, forbidden: [] };

/** What is wrong with a password; undefined for one that will do. Blanks go only in double quotes, where the command line took them off. */
function passwordFault(use: PasswordUse, password: string, userName = '', blanks = false, own = noRules): MessageId | undefined {
  const {
    length: [shortest, longest],
    kinds,
    wrongLength,
    tooSimple,
  } = rules[use];
  if (password.length < shortest || password.length > longest) return wrongLength;
  if (!isVisible(password)) return 'password-invisible';
  if ((blanks ? /\?/ : /[? ]/).test(password)) return 'password-character';
  if (classes.filter(characters => characters.test(password)).length < kinds) return tooSimple;
  if (password.length < own.shortestPassword) return 'user-password-too-short';
  if (own.forbidden.some(word => password.toLowerCase().includes(word.toLowerCase()))) return 'user-password-forbidden';
  return isStrict(use) && holdsName(password, userName) ? 'user-password-holds-name' : undefined;
}

export function userNameFault(use: PasswordUse, name: string, { shortestName }: UserRules): MessageId | undefined {
  if (isStrict(use) && name.length < 6) return 'user-name-length';
  return name.length < shortestName ? 'user-name-too-short' : undefined;
}

/** A password typed as an argument, as the configuration holds it. Cipher text is held as it is. */
export function heldPassword(
  use: PasswordUse,
  typed: string,
  entropy: Entropy,
  userName?: string,
  own?: UserRules,
): { readonly cipher: string } | { readonly fault: MessageId } {
  if (isCipher(typed)) return { cipher: typed };
  const fault = passwordFault(use, typed, userName, true, own);
  return fault ? { fault } : { cipher: conceal(typed, entropy.bytes(12)) };
}

/** Asks for a new password twice, without echo; undefined when it will not do, which has then been said. */
export function* confirmedPassword(use: PasswordUse, userName?: string, own?: UserRules): Course<string | undefined> {
  const { enter, confirm } = rules[use];
  const password = yield* askFor('secret', enter);
  if (password === undefined) return undefined;
  const fault = passwordFault(use, password, userName, false, own);
  if (fault) return yield* refuse(fault);
  const again = yield* askFor('secret', confirm);
  return again === password ? password : yield* refuse('passwords-differ');
}

function* refuse(id: MessageId): Course<undefined> {
  yield say(id);
  return undefined;
}

const isStrict = (use: PasswordUse): boolean => use === 'local user' || use === 'own';

function holdsName(password: string, name: string): boolean {
  if (name === '') return false;
  const inside = password.toLowerCase();
  const forwards = name.toLowerCase();
  return inside.includes(forwards) || inside.includes([...forwards].reverse().join(''));
}

const classes = [/[a-z]/, /[A-Z]/, /[0-9]/, /[^a-zA-Z0-9]/];
