import { setup } from 'xstate';
import type { Device } from '../../firmware-model/schema/device.ts';
import type { Links } from '../interfaces/interface.ts';
import { cmpTransaction } from './cmp-transaction.ts';
import { crlDownload } from './crl-download.ts';
import type { ControlPlaneEmitted } from './emitted.ts';
import type { ControlPlaneEvent } from './events.ts';
import { ntpRequest } from './ntp-request.ts';
import type { Software } from './software.ts';
import type { Board, NonVolatile, Volatile } from './state.ts';
import type { Surroundings } from './surroundings.ts';

export interface Context {
  readonly device: Device & Software & Surroundings;
  readonly nonVolatile: NonVolatile;
  readonly volatile: Volatile;
  /** Cables are of the world around: no start changes them. */
  readonly links: Links;
  /** Cards that are out of their slots, beside `cfcard:/` of the board in charge. */
  readonly cardsOut: ReadonlySet<string>;
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
  actors: { 'cmp transaction': cmpTransaction, 'CRL download': crlDownload, 'NTP request': ntpRequest },
});

/**
 * Makes a change that the main board has to keep. It is stored before anything else happens, and then told as a fact of its own; what
 * could not be stored has not happened, and whoever sent the event hears of it. `stored`: what is to be done outside once it is.
 */
export const keep = (
  change: (at: Happening) => Pick<Context, 'nonVolatile'> & Partial<Context>,
  done?: ControlPlaneEvent,
  stored?: (before: NonVolatile, after: NonVolatile) => void,
) =>
  chart.enqueueActions(({ context, event, enqueue }) => {
    const changed = change({ context, event });
    if (!context.device.storeBoard(changed.nonVolatile.board)) {
      enqueue.emit({ type: 'board.unstored' });
      return;
    }
    stored?.(context.nonVolatile, changed.nonVolatile);
    enqueue.assign(changed);
    if (done) enqueue.raise(done);
  });

interface Happening {
  readonly context: Context;
  readonly event: ControlPlaneEvent;
}

/** A change to what the main board keeps. */
export const onBoard = (context: Context, change: Partial<Board>): Pick<Context, 'nonVolatile'> => ({
  nonVolatile: { ...context.nonVolatile, board: { ...context.nonVolatile.board, ...change } },
});
