import { mainBoard, mainBoardClock, mainBoardFabric } from '../boards/main-board.ts';
import { device } from '../device.ts';
import type { ChassisProfile } from '../schema/chassis.ts';

const serialNumber = '030RPU10HB000043';
const manufactured = '2019-11-04';

/** The board in slot 10, with the fabric and the clock on it. When they register is inferred. */
const slave = [
  { ...mainBoard, slot: 10, primary: 'Slave', serialNumber, manufactured, registersAfter: 55_000 },
  { ...mainBoardFabric, slot: 14, primary: 'NA', serialNumber, manufactured, registersAfter: 72_000 },
  { ...mainBoardClock, slot: 16, primary: 'Slave', serialNumber, manufactured, registersAfter: 56_000 },
] as const;

/** `display version` of an NE40E-X8A: 7681 M bytes */
const capacity = 7681 * 1024 * 1024;

/** The same with both main boards, each with both of its cards. Slots: a CX600-X8A, the same hardware. */
export const x8aWithTwoMainBoards = {
  name: 'NE40E-X8A-2MPU',
  device: {
    boards: [...device.boards, ...slave].toSorted((one, other) => one.slot - other.slot),
    cards: [
      { slot: 9, drive: 'cfcard2:', capacity },
      { slot: 10, drive: 'cfcard:', capacity },
      { slot: 10, drive: 'cfcard2:', capacity },
    ],
  },
  // the second card takes logs and alarms; its listing is not public
  secondCard: [{ directory: 'logfile' }],
} as const satisfies ChassisProfile;
