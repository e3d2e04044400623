import type { Board } from '../../firmware-model/schema/board.ts';
import { boardAt, type Moment } from './boards.ts';
import { wave } from './wave.ts';

/** Kbytes. */
export interface MemoryUse {
  readonly total: number;
  readonly used: number;
  readonly percentage: number;
}

/**
 * What of a board's memory is in use. Services come up over the first minutes; on the main board the configuration and the certificates
 * in memory take their room.
 */
export function memoryOf(board: Board, moment: Moment): MemoryUse {
  const total = (board.memory?.sdram ?? 0) * 1024;
  const { startedAt = moment.now } = boardAt(moment, board);
  const uptime = moment.now - startedAt;
  const services = (total * (board.processor?.memoryInUse ?? 0)) / 100;
  const risen = services * (1 - 0.4 * Math.exp(-uptime / timeToSettle)) + (total / 500) * wave(uptime, board.slot);
  const held = board.slot === moment.device.mainBoardSlot ? heldBy(moment) : 0;
  const used = Math.min(total, Math.round(risen + held));
  return { total, used, percentage: total === 0 ? 0 : Math.floor((100 * used) / total) };
}

/** Kbytes. inferred: a line or section at the top of the configuration takes two, a certificate four. */
const heldBy = ({ volatile }: Moment): number => 2 * volatile.running.size + 4 * volatile.certificates.length;

const timeToSettle = 120_000;
