import type { Board, BoardKind, Version } from '../../../../firmware-model/schema/board.ts';
import type { PluggedBoard, PluggedPic } from '../../../inventory/boards.ts';
import type { RouterFacts } from '../../run/handler.ts';
import { type Course, say, type Step } from '../../run/outcome.ts';
import { startDate, uptimeText } from './uptime.ts';

/** The block of one board in `display version`. Which lines it has, and how wide they are, is a matter of its kind. */
export function versionOf(plugged: PluggedBoard, router: RouterFacts): Course {
  return blocks[plugged.board.kind](plugged, router);
}

type Block = (plugged: PluggedBoard, router: RouterFacts) => Course;

function* mainBoardBlock(plugged: PluggedBoard, router: RouterFacts): Course {
  const { board } = plugged;
  const { device } = router;
  yield started(plugged, router, `${board.kind} (${board.primary})`);
  if (board.memory) {
    const { sdram, flash, nvram = 0 } = board.memory;
    yield say('version-memory-main', { sdram, flash, nvram, cfCard: Math.floor(device.cfCardCapacity / 1024 / 1024) });
  }
  yield say('version-of', { of: `${board.kind} ${board.model}` });
  for (const { part, versions } of board.versions) {
    if (part !== undefined) yield say('version-of', { of: part });
    yield* rows(versions, 'version-row');
  }
  if (board.monitorBus === undefined) return;
  yield say('version-monitor-bus');
  yield say('version-software', { version: board.monitorBus });
}

function* lineCardBlock(plugged: PluggedBoard, router: RouterFacts): Course {
  const { board } = plugged;
  yield started(plugged, router, board.kind);
  yield say('version-host');
  yield* memory(board);
  yield say('version-of-colon', { of: `${board.kind} ${board.model}` });
  for (const { part, versions } of board.versions) {
    if (part !== undefined) yield say('version-of-colon', { of: part });
    yield* leftRows(versions);
  }
  for (const pic of plugged.pics) if (pic.isRegistered) yield* picBlock(pic, router);
  yield* monitorBus(board);
  yield say('version-license-items');
}

function* picBlock({ pic, startedAt = 0 }: PluggedPic, router: RouterFacts): Course {
  yield say('version-of', { of: `PIC${pic.card}:${pic.model}` });
  yield say('version-pic-start', startDate(startedAt, router));
  yield* leftRows(pic.versions);
}

function* fabricBlock(plugged: PluggedBoard, router: RouterFacts): Course {
  const { board } = plugged;
  yield started(plugged, router, board.kind);
  yield* memory(board);
  yield say('version-of-colon', { of: `${board.kind} ${board.model}` });
  for (const { versions } of board.versions) yield* rows(versions, 'version-row');
  yield* monitorBus(board);
}

function* clockBlock(plugged: PluggedBoard, router: RouterFacts): Course {
  yield started(plugged, router, plugged.board.kind);
  for (const { versions } of plugged.board.versions) yield* rows(versions, 'version-row-narrow');
}

function* powerBlock({ board }: PluggedBoard): Course {
  yield say('version-module', { name: 'POWER', slot: board.slot });
  for (const { number, model, software } of board.modules ?? []) yield say('version-power-module', { number, pcb: model, software });
}

function* moduleBlock({ board }: PluggedBoard): Course {
  yield say('version-module', { name: board.kind, slot: board.slot });
  for (const { versions } of board.versions) yield* rows(versions, 'version-row-narrow');
  if (board.monitorBus !== undefined) yield say('version-software-narrow', { version: board.monitorBus });
}

const blocks: Readonly<Record<BoardKind, Block>> = {
  MPU: mainBoardBlock,
  LPU: lineCardBlock,
  SFU: fabricBlock,
  CLK: clockBlock,
  PWR: powerBlock,
  FAN: moduleBlock,
  PMU: moduleBlock,
};

function started({ board, startedAt = 0 }: PluggedBoard, router: RouterFacts, name: string): Step {
  return say('version-board', { name, slot: board.slot, uptime: uptimeText(router.now - startedAt), ...startDate(startedAt, router) });
}

function* memory({ memory }: Board): Course {
  if (memory) yield say('version-memory', { sdram: memory.sdram, flash: memory.flash });
}

function* monitorBus({ monitorBus }: Board): Course {
  if (monitorBus === undefined) return;
  yield say('version-monitor-bus');
  yield say('version-software-narrow', { version: monitorBus });
}

function* rows(versions: readonly Version[], id: 'version-row' | 'version-row-narrow'): Course {
  for (const { what, version } of versions) yield say(id, { what, version });
}

function* leftRows(versions: readonly Version[]): Course {
  for (const { what, version } of versions) yield say('version-row-left', { what: `${what} Version`, version });
}
