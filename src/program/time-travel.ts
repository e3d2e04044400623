import { firmware } from '../../firmware-model/index.ts';
import type { WorldClock } from '../clock/world-clock.ts';
import type { Router } from '../router.ts';
import { type Journey, Logbook } from './journey.ts';

export interface TravelOptions {
  readonly router: Router;
  readonly clock: WorldClock;
  readonly milliseconds: number;
  /** Called now and then on the way. */
  readonly onProgress?: (progress: Progress) => void;
  /** Breaks it off between two alarms: what has happened by then has happened. */
  readonly signal?: AbortSignal;
}

/** Device times. */
export interface Progress {
  readonly from: number;
  readonly now: number;
  readonly to: number;
}

/**
 * Goes to a later date: every alarm on the way goes off at its own time, exchanges with a CA are really made and waited for, each as long
 * as it may take, and time stands meanwhile. A reboot on the way is gone through. Only one can be under way: another is refused.
 */
export async function travel({ router, clock, milliseconds, onProgress = () => {}, signal }: TravelOptions): Promise<Journey> {
  clock.refuseOnTheWay();
  const logbook = new Logbook(router, firmware.messages);
  const { from } = logbook;
  let told = clock.spent();
  const onStep = (): void => {
    logbook.step();
    if (clock.spent() - told < tellEvery) return;
    told = clock.spent();
    onProgress({ from, now: router.facts.now, to: from + milliseconds });
  };
  const settled = () => router.settled();
  try {
    await clock.advance(milliseconds, { settled, onStep, ...(signal && { signal }) });
  } catch (error) {
    logbook.close(true);
    throw error;
  }
  return logbook.close(signal?.aborted ?? false);
}

/** Milliseconds of the host's between two words of progress. */
const tellEvery = 100;
