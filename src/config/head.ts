import { formatDateTime, formatOffset } from '../clock/format.ts';

/** The lines before a configuration, in a display and in a saved file (command reference, display current-configuration). */
export function configurationHead(release: string, updatedAt: number, offsetMinutes = 0): readonly string[] {
  return [
    `!Software Version ${release}`,
    `!Last configuration was updated at ${formatDateTime(updatedAt, offsetMinutes)}${formatOffset(offsetMinutes)}`,
  ];
}
