import type { Configuration } from './configuration.ts';
import { settingsOf } from './settings.ts';

/** Milliseconds without an edit after which the configuration is unlocked; command reference, configuration-occupied timeout. */
export const occupiedTimeout = (running: Configuration): number =>
  Number(settingsOf(running).line('configuration-occupied timeout')?.args['timeout-value'] ?? defaultSeconds) * 1000;

const defaultSeconds = 30;
