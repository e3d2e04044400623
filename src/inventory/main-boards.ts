import type { Board } from '../../firmware-model/schema/board.ts';
import type { CfCard } from '../flash/cf-card.ts';
import type { Drive } from '../flash/drive.ts';
import { Drives } from '../flash/drives.ts';
import { boardAt, type Moment } from './boards.ts';

/** The main board that is not in charge; undefined in a chassis with one. */
export const slaveBoard = ({ device }: Pick<Moment, 'device'>): Board | undefined =>
  device.boards.find(({ kind, slot }) => kind === 'MPU' && slot !== device.mainBoardSlot);

/** The same, as long as it is there and up. */
export function readySlave(moment: Moment): Board | undefined {
  const slave = slaveBoard(moment);
  return slave && boardAt(moment, slave).isRegistered ? slave : undefined;
}

/** Every card that the main board in charge can reach: its own, and those of a slave that is up. */
export function filesOf(moment: Moment): Drives {
  const { device, nonVolatile } = moment;
  const { cards = [] } = nonVolatile;
  const reached = new Map<Drive, CfCard>();
  const slave = cards.length > 0 ? readySlave(moment)?.slot : undefined;
  for (const { slot, drive, card } of cards) if (slot === device.mainBoardSlot && drive === 'cfcard2:') reached.set(drive, card);
  for (const { slot, drive, card } of cards) if (slot === slave) reached.set(`slave#${drive}`, card);
  return new Drives(nonVolatile.cfCard, reached);
}
