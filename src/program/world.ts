import type { WorldOptions } from '../adapters/host/invocation.ts';
import { checkSystemClock, hostTime, systemClock } from '../adapters/host/system-clock.ts';
import {
  clockFileIn,
  readClockFile,
  removeClockFile,
  removeLeftoversBeside,
  worldTimeAt,
  writeClockFile,
} from '../adapters/storage/clock-file.ts';
import type { Clock } from '../clock/clock.ts';
import { WorldClock } from '../clock/world-clock.ts';

/** The time of a router and of the lab CA beside it, which a state folder keeps. */
export interface World {
  readonly clock: WorldClock;
  /** What the CA lives by. */
  readonly caClock: Clock;
  /** Its time is another than the host's. */
  readonly isApart: boolean;
  /** The folder is ours: from now on it is kept there whenever it is moved. */
  keepIn(complain: (error: unknown) => void): void;
  /** An exchange is told the folder first, while time is advanced: a CA that follows it has the same time. */
  over<Message extends readonly unknown[], Answer>(
    exchange: (...message: Message) => Promise<Answer>,
  ): (...message: Message) => Promise<Answer>;
  /** While no router runs, its time passes as the host's does. */
  close(): void;
}

/** The host's clock is read here, and not again. */
export function openWorld({ state, clock: asked, timeScale: scale, caClock }: WorldOptions): World {
  const hostNow = systemClock.now();
  checkSystemClock(hostNow);
  const place = clockFileIn(state);
  const before = asked === undefined ? readClockFile(place) : undefined;
  const start = typeof asked === 'number' ? asked : before ? worldTimeAt(before, hostNow) : hostNow;
  checkSystemClock(start);
  const clock = new WorldClock({ host: hostTime, start, scale });
  let isApart = typeof asked === 'number' || before !== undefined || scale !== 1;
  let keep = (_: number): void => {};
  return {
    clock,
    caClock: caClock === 'host' ? systemClock : clock,
    get isApart() {
      return isApart;
    },
    keepIn(complain) {
      const attempt = (act: () => void): void => {
        try {
          act();
        } catch (error) {
          complain(error);
        }
      };
      keep = passing => attempt(() => writeClockFile(place, { world: clock.now(), host: systemClock.now(), scale: passing }));
      attempt(() => removeLeftoversBeside(place));
      if (asked === 'now') attempt(() => removeClockFile(place));
      if (typeof asked === 'number' || (isApart && before?.scale !== scale)) keep(scale);
      clock.onMoved(() => {
        isApart = true;
        keep(clock.time.scale);
      });
    },
    over: exchange => {
      return async (...message) => {
        if (clock.isTravelling) keep(clock.time.scale);
        return exchange(...message);
      };
    },
    close: () => {
      if (isApart) keep(1);
      keep = () => {}; // the folder is the next router's
    },
  };
}
