import type { Configuration } from './configuration.ts';

/** The system name that a configuration sets; every router has one, if only the factory's. */
export function hostName(configuration: Configuration): string {
  return configuration.get('sysname')?.line.slice('sysname '.length) ?? '';
}
