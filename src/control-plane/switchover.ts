import type { Device } from '../../firmware-model/schema/device.ts';
import { assertEvent } from 'xstate';
import { chart, type Context, keep, onBoard } from './chart.ts';
import { type NonVolatile, type Volatile, volatileAtPowerOn } from './state.ts';

export const switchoverMeans = {
  guards: { 'there is a slave': ({ context }: At) => otherMainBoard(context.device) !== undefined },
  actions: {
    'keep which board is in charge': keep(({ context }) => onBoard(context, { mainBoardSlot: otherMainBoard(context.device)! }), {
      type: 'slave.tookOver',
    }),
    'go on with what the slave has': chart.enqueueActions(({ context, enqueue }) => {
      const slot = context.device.mainBoardSlot;
      enqueue.assign({ ...inCharge(otherMainBoard(context.device)!, context), volatile: takenOver(context, slot) }); // by the guard
      enqueue.raise({ type: 'system.started' });
      enqueue.emit({ type: 'mainBoard.changed' });
    }),
    'keep the default slave': keep(({ context, event }) => {
      assertEvent(event, 'slaveDefault.set');
      const { slaveDefault: _, ...board } = context.nonVolatile.board;
      const nonVolatile = { ...context.nonVolatile, board: event.slot === undefined ? board : { ...board, slaveDefault: event.slot } };
      return { nonVolatile };
    }),
    'take the card out': chart.assign(({ context: { cardsOut }, event }) => {
      assertEvent(event, 'otherCard.removed');
      return { cardsOut: new Set([...cardsOut, event.place]) };
    }),
    'put the card in': chart.assign(({ context: { cardsOut }, event }) => {
      assertEvent(event, 'otherCard.inserted');
      return { cardsOut: new Set([...cardsOut].filter(place => place !== event.place)) };
    }),
    'put the board of the start in charge': chart.assign(({ context }) =>
      inCharge(slotAtStart(context.device, context.nonVolatile), context),
    ),
  },
};

/** Two main boards: which of them is in charge. */
export const switchover = chart.extend(switchoverMeans).createStateConfig({
  description:
    'Two main boards, of which one is in charge. The other takes over without a start: what runs goes on, certificates in memory stay, and whoever was logged in is not. The old one starts anew, as slave.',
  initial: 'off',
  on: {
    'power.lost': '.off',
    'reboot.confirmed': '.off',
    'otherCard.removed': { actions: 'take the card out' },
    'otherCard.inserted': { actions: 'put the card in' },
  },
  states: {
    off: { description: 'None is in charge.', on: { 'system.started': 'in charge' } },
    'in charge': {
      description: 'The slave has what it needs to go on at any moment.',
      on: {
        'switchover.confirmed': { guard: 'there is a slave', actions: 'keep which board is in charge' },
        'slave.tookOver': { actions: 'go on with what the slave has' },
        'slaveDefault.set': { actions: 'keep the default slave' },
      },
    },
  },
});

const otherMainBoard = ({ boards, mainBoardSlot }: Device): number | undefined =>
  boards.find(({ kind, slot }) => kind === 'MPU' && slot !== mainBoardSlot)?.slot;

/** The board that was in charge is so again, unless it is to be the slave (inferred). */
export function slotAtStart(device: Device, { board }: NonVolatile): number {
  const other = otherMainBoard(device);
  const last = board.mainBoardSlot ?? device.mainBoardSlot;
  if (other === undefined || ![device.mainBoardSlot, other].includes(last)) return device.mainBoardSlot;
  return last !== board.slaveDefault ? last : last === other ? device.mainBoardSlot : other;
}

/** Device and cards as they are with this board in charge. The clock on a main board goes with it (inferred). */
export function inCharge<D extends Device>(
  slot: number,
  { device, nonVolatile }: { readonly device: D; readonly nonVolatile: NonVolatile },
) {
  if (slot === device.mainBoardSlot) return {};
  const boards = device.boards.map(board =>
    board.kind === 'MPU' || board.kind === 'CLK'
      ? { ...board, primary: board.primary === 'Master' ? ('Slave' as const) : ('Master' as const) }
      : board,
  );
  const cfCard = nonVolatile.cards?.find(({ slot: place, drive }) => place === slot && drive === 'cfcard:')?.card ?? nonVolatile.cfCard;
  return { device: withOther(device, { mainBoardSlot: slot, boards }), nonVolatile: { ...nonVolatile, cfCard } };
}

/** A device may have facts from another one that it was made over: those stay. */
const withOther = <D extends Device>(device: D, facts: Partial<Device>): D =>
  Object.assign(Object.create(Object.getPrototypeOf(device)), device, facts);

/** What both boards have had all the time; the rest was the old one's memory. Which it is no document says. */
function takenOver({ device, volatile }: Context, old: number): Volatile {
  const { startup, poweredOnAt, bootStep, boards, running, restored, configurationUpdatedAt, recoveryFailures } = volatile;
  const { certificates, whitelist, certificateLook, alarms, alarmHistory, alarmCount, alarmTotals, keyUpdates, crlAttempts } = volatile;
  return {
    ...volatileAtPowerOn(startup, poweredOnAt),
    ...{ bootStep, running, restored, configurationUpdatedAt, recoveryFailures },
    ...{ certificates, whitelist, certificateLook, alarms, alarmHistory, alarmCount, alarmTotals, keyUpdates, crlAttempts },
    ...(volatile.points && { points: volatile.points }),
    ...(volatile.userLock && { userLock: volatile.userLock }),
    interfaceStates: volatile.interfaceStates,
    boards: new Map([...boards, [`${old}`, { startedAgainAfter: device.now() - poweredOnAt }]]),
  };
}

interface At {
  readonly context: Context;
}
