import { type PeriodLength, periodLengths, periodsShown } from '../control-plane/work.ts';
import type { Board } from '../../firmware-model/schema/board.ts';
import { boardAt, deviceStart, type Moment } from './boards.ts';
import { wave } from './wave.ts';

/** Load of a board's processor, averaged over so many milliseconds up to now; of the moment where none are given. Percentage. */
export function loadOf(board: Board, moment: Moment, milliseconds = 0): number {
  const rest = atRest(board, moment);
  return board.slot === moment.device.mainBoardSlot
    ? Math.min(100, Math.round(rest + workOver(moment, milliseconds, rest)))
    : Math.round(rest);
}

/** The highest load since the start, or since the record was reset, and the device time of it. */
export function highestLoad(board: Board, moment: Moment): { readonly load: number; readonly at: number } {
  const { device, volatile } = moment;
  const start = deviceStart(moment);
  if (board.slot !== device.mainBoardSlot) {
    const { startedAt = start } = boardAt(moment, board);
    return { load: Math.ceil(board.processor?.loadAtRest ?? 0) + 1, at: startedAt };
  }
  const { record } = volatile.work;
  if (!record) return { load: device.processor.loadAtStart, at: start };
  return { load: Math.max(record.load, loadOf(board, moment)), at: start + record.at };
}

/** Average and maximum of each period of a history, the newest first; as many as have passed. */
export function loadHistory(
  board: Board,
  moment: Moment,
  length: PeriodLength,
): readonly { readonly average: number; readonly most: number }[] {
  const size = periodLengths[length];
  const uptime = moment.now - deviceStart(moment);
  const newest = Math.floor(uptime / size);
  const isMain = board.slot === moment.device.mainBoardSlot;
  const worked = new Map(isMain ? moment.volatile.work.periods[length].map(period => [period.index, period]) : []);
  return Array.from({ length: Math.min(periodsShown[length], newest + 1) }, (_, back) => {
    const index = newest - back;
    const rest = restAt(board, (index + 0.5) * size);
    const { work = 0, busyMilliseconds = 0, most = 0 } = worked.get(index) ?? {};
    const passed = Math.max(1, Math.min(size, uptime - index * size));
    const average = Math.min(100, rest + Math.max(0, work - rest * busyMilliseconds) / Math.max(passed, busyMilliseconds));
    return { average, most: Math.max(rest, most) };
  });
}

const atRest = (board: Board, moment: Moment): number => restAt(board, moment.now - deviceStart(moment));

const restAt = (board: Board, uptime: number): number => (board.processor?.loadAtRest ?? 0) + wave(uptime, board.slot);

/** What work adds to the rest of the main board's processor. */
function workOver(moment: Moment, milliseconds: number, rest: number): number {
  const { volatile, device, busy } = moment;
  if (busy) return device.processor.loadAtStart - rest;
  const to = moment.now - deviceStart(moment);
  const now = volatile.work.recent.find(stretch => stretch.from <= to && to < stretch.to);
  if (milliseconds === 0) return now ? now.load - rest : 0;
  const window = Math.max(1, Math.min(milliseconds, to));
  const from = to - window;
  const sum = volatile.work.recent.reduce((total, stretch) => {
    const overlap = Math.min(to, stretch.to) - Math.max(from, stretch.from);
    return overlap > 0 ? total + overlap * (stretch.load - rest) : total;
  }, 0);
  return sum / window;
}
