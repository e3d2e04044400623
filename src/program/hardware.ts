import type { Firmware } from '../../firmware-model/index.ts';
import { chassis, type ChassisName, defaultChassis } from '../../firmware-model/chassis/index.ts';
import { defaultRelease, type ReleaseName, releases } from '../../firmware-model/releases/index.ts';
import { type BoardFile, openBoardFile } from '../adapters/storage/board-file.ts';
import { CfCardFolder } from '../adapters/storage/cf-card-folder.ts';
import type { LeftOut } from '../adapters/storage/folder-walk.ts';
import type { StateFolder } from '../adapters/storage/state-folder.ts';
import { HostError } from '../adapters/host/errors.ts';
import { systemEntropy } from '../adapters/host/system-entropy.ts';
import type { Clock } from '../clock/clock.ts';
import { deviceTime } from '../control-plane/clock-time.ts';
import { type Board, type BoardCard, newBoard } from '../control-plane/state.ts';
import type { CfCard } from '../flash/cf-card.ts';
import { layFactoryState } from '../flash/factory.ts';
import { firmwareOf } from './firmware-of.ts';
import { onCardIn } from './card-fault.ts';
import { newSerialNumber } from './serial-number.ts';

/** What of a router lies in a state folder: its card and what its main board keeps. */
export interface Hardware {
  readonly cfCard: CfCard;
  /** The other cards of its main boards. */
  readonly cards: readonly BoardCard[];
  /** What stands in the folder of the card and is not on it. */
  readonly leftOut: readonly LeftOut[];
  readonly board: Board;
  /** What runs on it. */
  readonly firmware: Firmware;
  /** Has stored the board when it returns. */
  storeBoard(board: Board): void;
}

/** What is asked for of a router; one that is there already has it, or is refused. */
export interface Asked {
  readonly serial: string | undefined;
  readonly release: ReleaseName | undefined;
  readonly chassis: ChassisName | undefined;
}

/** Opens the hardware in a state folder; in an empty one it comes fresh from the factory, with what is asked for. */
export function openHardware(state: StateFolder, clock: Clock, asked: Asked): Hardware {
  const file: BoardFile = openBoardFile(state.board, () => deviceTime(clock.now(), board));
  const known = file.load();
  const firmware = known
    ? firmwareOf(settledRelease(asked.release, state, known), settledChassis(asked.chassis, state, known))
    : firmwareOf(asked.release, asked.chassis);
  let board = known ? bearing(asked.serial, state, known, firmware) : newMainBoard(firmware, asked.serial);
  const cfCard = onCardIn(
    state.cfCard,
    () =>
      new CfCardFolder(state.cfCard, {
        capacity: firmware.device.cfCardCapacity,
        now: () => deviceTime(clock.now(), board),
      }),
  );
  onCardIn(state.cfCard, () => layFactoryState(cfCard, firmware.factoryCard));
  const cards = firmware.device.cards.map(({ slot, drive, capacity }): BoardCard => {
    const folder = state.cardOf(slot, drive, firmware.device.mainBoardSlot);
    return onCardIn(folder, () => {
      const card = new CfCardFolder(folder, { capacity, now: () => deviceTime(clock.now(), board) });
      layFactoryState(card, drive === 'cfcard:' ? firmware.factoryCard : firmware.secondCard);
      return { slot, drive, card };
    });
  });
  return {
    cfCard,
    cards,
    leftOut: cfCard.leftOut,
    firmware,
    get board() {
      return board;
    },
    storeBoard(changed) {
      file.store(changed);
      board = changed;
    },
  };
}

const newMainBoard = ({ release, chassis: name, factoryStartup }: Firmware, serialNumber = newSerialNumber(systemEntropy)): Board => ({
  ...newBoard(factoryStartup.systemSoftware),
  serialNumber,
  ...(release.name !== defaultRelease && { release: release.name }),
  ...(name !== defaultChassis && { chassis: name }),
});

/** What a router's files and its saved configuration are of; another release is another router. */
function settledRelease(asked: ReleaseName | undefined, { path }: StateFolder, { release = defaultRelease }: Board): ReleaseName {
  const settled = Object.values(releases).find(({ name }) => name === release)?.name;
  if (settled !== undefined && (asked === undefined || asked === settled)) return settled;
  throw new HostError(
    'RELEASE_SETTLED',
    settled === undefined
      ? `The router in ${path} runs a release that is not known here: choose another --state`
      : `The router in ${path} runs ${settled}: leave --release away or choose another --state`,
  );
}

/** Its boards have their cards in the folder. */
function settledChassis(asked: ChassisName | undefined, { path }: StateFolder, { chassis: name = defaultChassis }: Board): ChassisName {
  const settled = Object.values(chassis).find(known => known.name === name)?.name;
  if (settled !== undefined && (asked === undefined || asked === settled)) return settled;
  throw new HostError(
    'CHASSIS_SETTLED',
    settled === undefined
      ? `The router in ${path} is in a chassis that is not known here: choose another --state`
      : `The router in ${path} is in an ${settled}: leave --chassis away or choose another --state`,
  );
}

/** A chassis keeps its serial number for life: its certificate bears it too. */
function bearing(asked: string | undefined, state: StateFolder, board: Board, firmware: Firmware): Board {
  const { serialNumber } = board;
  if (asked === undefined || asked === (serialNumber ?? firmware.device.serialNumber)) return board;
  throw new HostError(
    'SERIAL_NUMBER_SETTLED',
    `The router in ${state.path} has the serial number ${serialNumber ?? firmware.device.serialNumber} for life: leave --serial away or choose another --state`,
  );
}
