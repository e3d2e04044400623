import type { Configuration } from './configuration.ts';
import { settingsOf } from './settings.ts';

/** Octets that a log file may have, and how many archives are kept; command reference, info-center logfile size and max-logfile-number. */
export function logFileLimits(running: Configuration, kind: 'log' | 'security'): { readonly size: number; readonly archives: number } {
  const settings = settingsOf(running);
  const [size, archives] =
    kind === 'log'
      ? [settings.line('info-center logfile size')?.args.size ?? 8, settings.line('info-center max-logfile-number')?.args.filenumbers]
      : [
          settings.line('info-center logfile security size')?.args.size ?? 4,
          settings.line('info-center max-logfile-number security')?.args.filenumbers,
        ];
  return { size: Number(size) * 1024 * 1024, archives: Number(archives ?? 200) };
}
