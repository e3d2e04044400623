import type { Configuration } from './configuration.ts';
import { settingsOf } from './settings.ts';

export interface AutoSaveSettings {
  readonly isOn: boolean;
  /** Minutes. */
  readonly interval: number;
  readonly delay: number;
  /** Percentage of the processor above which nothing is saved. */
  readonly cpuLimit: number;
  readonly isUsualLimit: boolean;
}

/** `set save-configuration`, with the defaults of the command reference. */
export function autoSaveSettings(configuration: Configuration): AutoSaveSettings {
  const setting = settingsOf(configuration).line('set save-configuration');
  const { interval = 30, 'delay-interval': delay = 5, 'cpu-usage': cpuLimit = usualLimit } = setting?.args ?? {};
  return {
    isOn: setting !== undefined,
    interval: Number(interval),
    delay: Number(delay),
    cpuLimit: Number(cpuLimit),
    isUsualLimit: Number(cpuLimit) === usualLimit,
  };
}

const usualLimit = 50;
