import { isOwnCipher } from '../../../config/cipher.ts';
import { type Configuration, leaf } from '../../../config/configuration.ts';
import type { RouterFacts } from '../../run/handler.ts';
import { localUserPassword, namesOfLocalUsers } from './local-user.ts';
import { localUser, mayUse } from './login-settings.ts';
import { LineSettings } from '../user-interface/line-settings.ts';

/** What a configuration means for those who will want to log in. */
export interface LoginOutlook {
  /** Local users, and user interfaces by their section, whose password cannot be checked here: the hash is a real router's. */
  readonly unchecked: readonly string[];
  /** Whether somebody can log in on the console, and if not, what is in the way. */
  readonly console: 'open' | 'no password can be checked' | 'no user may';
  /** What the console asks for: `first password` where none was chosen yet. */
  readonly asksFor: 'first password' | 'password' | 'name and password';
}

export function loginOutlook({ volatile: { running }, standIn }: RouterFacts): LoginOutlook {
  const isGood = (cipher: string) => standIn !== undefined || isOwnCipher(cipher);
  const users = namesOfLocalUsers(running).filter(name => isForeign(localUserPassword(running, name)));
  const interfaces = [...running.keys()].filter(key => isForeign(interfacePassword(running, key)));
  const keys = consoleKeys(running);
  const closed = keys.length === 0 ? 'no user may' : 'no password can be checked';
  return {
    unchecked: [...users, ...interfaces],
    console: keys.some(key => key === 'to be chosen' || isGood(key)) ? 'open' : closed,
    asksFor:
      consoleSettings(running).authentication === 'aaa'
        ? 'name and password'
        : keys.includes('to be chosen')
          ? 'first password'
          : 'password',
  };
}

const consoleSettings = (running: Configuration): LineSettings => new LineSettings(running, 'CON 0');

const isForeign = (cipher: string | undefined): boolean => cipher !== undefined && !isOwnCipher(cipher);

const interfacePassword = (running: Configuration, section: string): string | undefined =>
  leaf(running, [section], 'set authentication password')?.args['password'];

/** The passwords that open the console: of every user who may, or its own, which the first log-in chooses where there is none. */
function consoleKeys(running: Configuration): readonly string[] {
  const { authentication, cipher } = consoleSettings(running);
  if (authentication !== 'aaa') return [cipher ?? 'to be chosen'];
  const users = namesOfLocalUsers(running).map(name => localUser(running, name));
  return users.flatMap(user => (user?.cipher !== undefined && mayUse(user, 'terminal') && !user.isBlocked ? user.cipher : []));
}
