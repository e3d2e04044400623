import { formatDateTime, formatOffset } from '../clock/format.ts';

/**
 * The lines before a configuration, in a display and in a saved file (command reference, display current-configuration).
 * No time zone is modelled: the device time is UTC.
 */
export function configurationHead(release: string, updatedAt: number): readonly string[] {
  return [`!Software Version ${release}`, `!Last configuration was updated at ${formatDateTime(updatedAt)}${formatOffset(0)}`];
}
