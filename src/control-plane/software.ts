import type { Configuration } from '../config/configuration.ts';
import type { BootStep } from './boot.ts';
import type { RecoveryFailure, Volatile } from './state.ts';

/** What the system software brings to the chassis. Given from outside: the control plane knows no command and no clock. */
export interface Software {
  /** Text of the boot sequence, in order. */
  readonly bootSequence: readonly BootStep[];
  /** Milliseconds since 1970 of the clock that never stops; the device's own time differs by `clockOffsetMilliseconds`. */
  readonly now: () => number;
  /** Reads a saved configuration. Lines that do not fit are failures; reading goes on behind them. */
  readonly restore: (file: string, bytes: Uint8Array) => Restored;
}

export interface Restored {
  readonly configuration: Configuration;
  readonly failures: readonly RecoveryFailure[];
}

/** One refused line in place of a configuration: the file as a whole could not be read. */
export const unreadable = (file: string, reason: string): Pick<Volatile, 'running' | 'recoveryFailures'> => ({
  running: new Map(),
  recoveryFailures: [{ line: file, lineNumber: 0, reason }],
});
