import type { Board } from './state.ts';

/** The time that the device shows: the clock's, shifted by what its operator has set. Milliseconds since 1970. */
export const deviceTime = (clockNow: number, board: Board): number => clockNow + board.clockOffsetMilliseconds;
