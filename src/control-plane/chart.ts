import { setup } from 'xstate';
import type { Device } from '../../firmware-model/schema/device.ts';
import { cmpTransaction } from './cmp-transaction.ts';
import type { ControlPlaneEmitted } from './emitted.ts';
import type { ControlPlaneEvent } from './events.ts';
import type { Software } from './software.ts';
import type { Board, NonVolatile, Volatile } from './state.ts';
import type { Surroundings } from './surroundings.ts';

export interface Context {
  readonly device: Device & Software & Surroundings;
  readonly nonVolatile: NonVolatile;
  readonly volatile: Volatile;
}

export interface Input {
  readonly device: Device;
  readonly software: Software;
  readonly surroundings: Surroundings;
  readonly nonVolatile: NonVolatile;
}

/** What every region of the control plane is made with. */
export const chart = setup({
  types: {
    context: {} as Context,
    input: {} as Input,
    events: {} as ControlPlaneEvent,
    emitted: {} as ControlPlaneEmitted,
  },
  actors: { 'cmp transaction': cmpTransaction },
});

/** A change to what the main board keeps. */
export const onBoard = (context: Context, change: Partial<Board>): Pick<Context, 'nonVolatile'> => ({
  nonVolatile: { ...context.nonVolatile, board: { ...context.nonVolatile.board, ...change } },
});
