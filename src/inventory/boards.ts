import type { Board } from '../../firmware-model/schema/board.ts';
import type { Device } from '../../firmware-model/schema/device.ts';
import type { NonVolatile, Volatile } from '../control-plane/state.ts';

/** What is looked at, and when. */
export interface Moment {
  readonly device: Device;
  readonly nonVolatile: NonVolatile;
  readonly volatile: Volatile;
  /** Device time, milliseconds since 1970. */
  readonly now: number;
  /** The configuration is still being built. */
  readonly busy: boolean;
}

export interface PluggedBoard {
  readonly board: Board;
  /** Device time of its start, as far as it has come; undefined without power. */
  readonly startedAt: number | undefined;
  readonly isRegistered: boolean;
}

/**
 * Every board of the chassis as it is now, in slot order. A start is over when all of them are there: the configuration is built for what
 * has registered.
 */
export const boardsAt = (moment: Moment): readonly PluggedBoard[] => moment.device.boards.map(board => boardAt(moment, board));

export function boardAt(moment: Moment, board: Board): PluggedBoard {
  const { device, volatile, now, busy } = moment;
  const condition = volatile.boards.get(board.slot);
  if (condition === 'off') return { board, startedAt: undefined, isRegistered: false };
  if (condition === undefined) {
    const startedAt = deviceStart(moment) + board.registersAfter;
    return { board, startedAt: Math.min(startedAt, now), isRegistered: startedAt <= now || !busy };
  }
  const startedAt = ownTime(moment, condition.startedAgainAt) + device.boardRestart;
  return { board, startedAt: Math.min(startedAt, now), isRegistered: startedAt <= now };
}

/** Device time at which the device was switched on, or began to reboot. */
export const deviceStart = (moment: Moment): number => ownTime(moment, moment.volatile.poweredOnAt);

const ownTime = ({ nonVolatile }: Moment, clockTime: number): number => clockTime + nonVolatile.board.clockOffsetMilliseconds;
