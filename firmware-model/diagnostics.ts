import type { Diagnostic } from './schema/device.ts';

/**
 * Which displays diagnostic information is made of: version, patches, active alarms and the configuration follow one another as in the
 * manual's sample; the rest is inferred.
 */
export const diagnostics = [
  { line: 'display clock', level: 'high' },
  { line: 'display version', level: 'high' },
  { line: 'display patch-information', level: 'high' },
  { line: 'display device', level: 'high' },
  { line: 'display alarm active verbose', level: 'high' },
  { line: 'display current-configuration', level: 'high' },
  { line: 'display startup', level: 'high' },
  { line: 'display health', level: 'high' },
  { line: 'display cpu-usage slot <slot>', level: 'high' },
  { line: 'display memory-usage slot <slot>', level: 'high' },
  { line: 'display interface brief', level: 'medium' },
  { line: 'display ip interface brief', level: 'medium' },
  { line: 'display ip routing-table', level: 'medium' },
  { line: 'display arp all', level: 'medium' },
  { line: 'display power', level: 'medium' },
  { line: 'display fan', level: 'medium' },
  { line: 'display temperature slot <slot>', level: 'medium' },
  { line: 'display voltage slot <slot>', level: 'medium' },
  { line: 'display license', level: 'medium' },
  { line: 'display elabel <slot>', level: 'medium' },
  { line: 'display users', level: 'medium' },
  { line: 'display alarm history verbose', level: 'medium' },
  { line: 'display cpu-usage history', level: 'medium' },
  { line: 'display configuration commit list', level: 'low' },
  { line: 'display interface', level: 'low' },
  { line: 'display info-center', level: 'low' },
  { line: 'display info-center statistics', level: 'low' },
  { line: 'display logbuffer', level: 'low' },
  { line: 'display trapbuffer', level: 'low' },
] as const satisfies readonly Diagnostic[];
