import type { Configuration } from './configuration.ts';
import { settingsOf } from './settings.ts';

/** Whether what users type and read is written to files: a line of it is its `undo`, for by default it is not. */
export const hasSessionLog = (running: Configuration): boolean => settingsOf(running).line('info-center session log disable') !== undefined;
