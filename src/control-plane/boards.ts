import { assertEvent } from 'xstate';
import { chart, type Context } from './chart.ts';
import type { BoardCondition } from './state.ts';

export const boardsMeans = {
  actions: {
    'switch the board': chart.assign(({ context, event }) => {
      assertEvent(event, 'board.switched');
      return withCondition(context, event.place, event.on ? startingAgain(context) : 'off');
    }),
    'start the board again': chart.assign(({ context, event }) => {
      assertEvent(event, 'board.reset');
      return withCondition(context, event.place, startingAgain(context));
    }),
  },
};

/** Boards beside the main board in charge. */
export const boards = chart.extend(boardsMeans).createStateConfig({
  description:
    'Boards and modules that the main board in charge switches and resets. What was done to them lasts until the device starts again, which starts all of them.',
  initial: 'off',
  on: { 'power.lost': '.off', 'reboot.confirmed': '.off' },
  states: {
    off: { description: 'There is nobody to switch them.', on: { 'system.started': 'in service' } },
    'in service': {
      description: 'A board is switched off and on, or starts anew.',
      on: { 'board.switched': { actions: 'switch the board' }, 'board.reset': { actions: 'start the board again' } },
    },
  },
});

const startingAgain = ({ device, volatile }: Context): BoardCondition => ({ startedAgainAfter: device.now() - volatile.poweredOnAt });

const withCondition = ({ volatile }: Context, place: string, condition: BoardCondition): Pick<Context, 'volatile'> => ({
  volatile: { ...volatile, boards: new Map([...volatile.boards, [place, condition]]) },
});
