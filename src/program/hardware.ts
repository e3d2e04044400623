import { firmware } from '../../firmware-model/index.ts';
import { type BoardFile, openBoardFile } from '../adapters/storage/board-file.ts';
import { CfCardFolder } from '../adapters/storage/cf-card-folder.ts';
import type { LeftOut } from '../adapters/storage/folder-walk.ts';
import type { StateFolder } from '../adapters/storage/state-folder.ts';
import { HostError } from '../adapters/host/errors.ts';
import { systemEntropy } from '../adapters/host/system-entropy.ts';
import type { Clock } from '../clock/clock.ts';
import { deviceTime } from '../control-plane/clock-time.ts';
import { type Board, newBoard } from '../control-plane/state.ts';
import type { CfCard } from '../flash/cf-card.ts';
import { layFactoryState } from '../flash/factory.ts';
import { onCardIn } from './card-fault.ts';
import { newSerialNumber } from './serial-number.ts';

/** What of a router lies in a state folder: its card and what its main board keeps. */
export interface Hardware {
  readonly cfCard: CfCard;
  /** What stands in the folder of the card and is not on it. */
  readonly leftOut: readonly LeftOut[];
  readonly board: Board;
  /** Has stored the board when it returns. */
  storeBoard(board: Board): void;
}

/** Opens the hardware in a state folder; in an empty one it comes fresh from the factory, with the serial number that is asked for. */
export function openHardware(state: StateFolder, clock: Clock, serialNumber: string | undefined): Hardware {
  const file: BoardFile = openBoardFile(state.board, () => deviceTime(clock.now(), board));
  let board = bearing(serialNumber, state, file.load() ?? newMainBoard(serialNumber));
  const cfCard = onCardIn(
    state.cfCard,
    () =>
      new CfCardFolder(state.cfCard, {
        capacity: firmware.device.cfCardCapacity,
        now: () => deviceTime(clock.now(), board),
      }),
  );
  onCardIn(state.cfCard, () => layFactoryState(cfCard, firmware.factoryCard));
  return {
    cfCard,
    leftOut: cfCard.leftOut,
    get board() {
      return board;
    },
    storeBoard(changed) {
      file.store(changed);
      board = changed;
    },
  };
}

const newMainBoard = (serialNumber = newSerialNumber(systemEntropy)): Board => ({
  ...newBoard(firmware.factoryStartup.systemSoftware),
  serialNumber,
});

/** A chassis keeps its serial number for life: its certificate bears it too. */
function bearing(asked: string | undefined, state: StateFolder, board: Board): Board {
  const { serialNumber } = board;
  if (asked === undefined || asked === (serialNumber ?? firmware.device.serialNumber)) return board;
  throw new HostError(
    'SERIAL_NUMBER_SETTLED',
    `The router in ${state.path} has the serial number ${serialNumber ?? firmware.device.serialNumber} for life: leave --serial away or choose another --state`,
  );
}
