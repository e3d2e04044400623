import type { Board, Pic } from '../../firmware-model/schema/board.ts';
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

interface Start {
  /** Device time of it, as far as it has come; undefined without power. */
  readonly startedAt: number | undefined;
  readonly isRegistered: boolean;
}

export interface PluggedBoard extends Start {
  readonly board: Board;
  readonly pics: readonly PluggedPic[];
}

export interface PluggedPic extends Start {
  readonly pic: Pic;
}

/** Every board of the chassis as it is now, in slot order. */
export const boardsAt = (moment: Moment): readonly PluggedBoard[] => moment.device.boards.map(board => boardAt(moment, board));

export function boardAt(moment: Moment, board: Board): PluggedBoard {
  const start = startOf(moment, `${board.slot}`, deviceStart(moment) + board.registersAfter);
  const pics = (board.pics ?? []).map(pic => ({ pic, ...picStart(moment, board, pic, start) }));
  return { board, ...start, pics };
}

/** Device time at which the device was switched on, or began to reboot. */
export const deviceStart = ({ nonVolatile, volatile }: Moment): number => volatile.poweredOnAt + nonVolatile.board.clockOffsetMilliseconds;

function picStart(moment: Moment, { slot }: Board, { card, registersAfter }: Pic, { startedAt, isRegistered }: Start): Start {
  if (startedAt === undefined) return withoutPower;
  const start = startOf(moment, `${slot}/${card}`, startedAt + registersAfter);
  return { ...start, isRegistered: isRegistered && start.isRegistered };
}

/** A start is over when all boards are there: the configuration is built for what has registered. */
function startOf(moment: Moment, place: string, withDevice: number): Start {
  const { device, volatile, now, busy } = moment;
  const condition = volatile.boards.get(place);
  if (condition === 'off') return withoutPower;
  const again = condition && deviceStart(moment) + condition.startedAgainAfter + device.boardRestart;
  const startedAt = again ?? withDevice;
  return { startedAt: Math.min(startedAt, now), isRegistered: startedAt <= now || (!again && !busy) };
}

const withoutPower: Start = { startedAt: undefined, isRegistered: false };
