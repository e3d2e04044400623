import type { Configuration } from '../../../config/configuration.ts';
import { sshServerSettings } from './ssh-server-settings.ts';
import { sshUser } from './ssh-users.ts';

/**
 * Whether a name may come in by SSH with a password, whoever they are. A user of the SSH server needs an authentication type and a service
 * of their own, all others what is the default (command reference, ssh authentication-type default password, ssh user). Types that want a
 * public key as well let nobody in: keys are not emulated.
 */
export function admitsPassword(configuration: Configuration, name: string): boolean {
  const user = sshUser(configuration, name);
  if (!user) return sshServerSettings(configuration).passwordByDefault;
  const mayShell = user.services.includes('stelnet') || user.services.includes('all');
  return mayShell && (user.authentication === 'password' || user.authentication === 'all');
}
