import { defaultRelease, releases } from './releases/index.ts';
import type { FactoryEntry } from './schema/factory-entry.ts';

/**
 * The CF card of a router out of the box. Names: command reference, "dir", and the listing of a virtual NE40E; sizes are inferred.
 * There is no configuration file: a factory device starts with `NULL`. The system software stands last: a card that has it is done.
 */
export const factoryCard = [
  { directory: '$_checkpoint' },
  { directory: '$_install_hpg' },
  { directory: '$_install_mod' },
  { directory: '$_license' },
  { directory: '$_security_info' },
  { directory: '$_startup' },
  { directory: '$_system' },
  { directory: '$_user' },
  { directory: 'KPISTAT' },
  { directory: 'POST' },
  { directory: 'logfile' },
  { directory: 'lost+found' },
  { directory: 'lpustat' },
  { directory: 'pmdata' },
  { directory: 'security' },
  { file: 'device.sys', size: 4_444 },
  releases[defaultRelease].software,
] as const satisfies readonly FactoryEntry[];

/**
 * What is in effect on a factory device, as a saved configuration would have it: `display current-configuration` shows a name that
 * nobody has set (command reference, sample of that page).
 */
export const factoryConfiguration = ['sysname HUAWEI'] as const;

/** What a factory device starts from. */
export const factoryStartup = { systemSoftware: `cfcard:/${releases[defaultRelease].software.file}`, savedConfiguration: null } as const;
