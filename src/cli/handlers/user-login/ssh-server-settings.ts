import type { Configuration } from '../../../config/configuration.ts';
import { settingsOf } from '../../../config/settings.ts';

export interface SshServerSettings {
  /** Until a log-in has to be complete. */
  readonly timeoutSeconds: number;
  /** Times that a log-in may be tried on one connection. */
  readonly retries: number;
  readonly keyboardInteractive: boolean;
  /** Who has no `ssh user` of their own comes in by their password. */
  readonly passwordByDefault: boolean;
  /** Everybody has the highest level. */
  readonly isRoot: boolean;
}

/** Defaults: command reference, the page of each line. */
export function sshServerSettings(configuration: Configuration): SshServerSettings {
  const settings = settingsOf(configuration);
  return {
    timeoutSeconds: Number(settings.line('ssh server timeout')?.args.seconds ?? 60),
    retries: Number(settings.line('ssh server authentication-retries')?.args.times ?? 3),
    keyboardInteractive: settings.line('ssh server authentication-type keyboard-interactive enable') === undefined,
    passwordByDefault: settings.line('ssh authentication-type default password') !== undefined,
    isRoot: settings.line('ssh authorization-type default')?.has('root') ?? false,
  };
}
