import type { BoardKind } from '../../../../firmware-model/schema/board.ts';
import { boardsAt, type PluggedBoard } from '../../../inventory/boards.ts';
import type { RouterFacts } from '../../run/handler.ts';
import { confirm, type Course, say } from '../../run/outcome.ts';
import type { CliSession } from '../../run/session.ts';
import { softwareOnCard } from './package-file.ts';

interface BoardUpgrade {
  /** All kinds, where none is named. */
  readonly kind?: BoardKind;
  /** As typed: `17`, or `FAN1` for a fan; undefined: all of the kind. */
  readonly slot?: string | undefined;
  /** Undefined: the system software of the next start. */
  readonly file: string | undefined;
  readonly item: 'monitorbus' | 'firmware' | 'all-item';
}

/** What boards hold is what came with the software: each matches, and nothing is written. */
export function* upgrade({ kind, slot, file, item }: BoardUpgrade, session: CliSession, router: RouterFacts): Course {
  const boards = boardsAt(router).filter(each => each.isRegistered && isMeant(each, kind, slot));
  if (boards.length === 0) {
    yield say('board-not-there');
    return;
  }
  if (file !== undefined && (yield* softwareOnCard(file, session, router)) === undefined) return;
  yield say('upgrade-warning');
  if (!(yield* confirm('upgrade-question'))) return;
  yield say('upgrade-loading', { slots: boards.map(({ board }) => board.slot).join(',') });
  for (const part of item === 'all-item' ? (['monitorbus', 'firmware'] as const) : [item]) {
    yield say('upgrade-loaded', { item: part });
    for (const { board } of boards) yield say('upgrade-row', { slot: board.slot, kind: board.kind, item: part, mode: modes[part] });
    yield say('upgrade-end');
  }
}

const modes = { monitorbus: 'mbus', firmware: 'normal' } as const;

/** EPLD of one board. */
export function* upgradeByTestBus(
  kind: BoardKind,
  slot: string,
  file: string | undefined,
  session: CliSession,
  router: RouterFacts,
): Course {
  if (!boardsAt(router).some(each => each.isRegistered && isMeant(each, kind, slot))) {
    yield say('board-not-there');
    return;
  }
  if (file !== undefined && (yield* softwareOnCard(file, session, router)) === undefined) return;
  if (kind !== 'LPU') yield say('upgrade-warning');
  if (yield* confirm(kind === 'LPU' ? 'upgrade-test-bus-question' : 'upgrade-question')) yield say('upgrade-test-bus-done');
}

function isMeant({ board }: PluggedBoard, kind: BoardKind | undefined, slot: string | undefined): boolean {
  if (kind !== undefined && board.kind !== kind) return false;
  return slot === undefined || `${board.slot}`.toLowerCase() === slot.toLowerCase() || `${board.kind}${board.slot}` === slot.toUpperCase();
}
