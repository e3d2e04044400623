import type { Configuration } from './configuration.ts';
import { settingsOf } from './settings.ts';

/** The system name that a configuration sets; every router has one, if only the factory's. */
export function hostName(configuration: Configuration): string {
  return settingsOf(configuration).line('sysname')?.line.slice('sysname '.length) ?? '';
}
