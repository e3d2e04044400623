import type { CaOptions } from '../adapters/host/invocation.ts';
import { HostError } from '../adapters/host/errors.ts';
import { hostTime, systemClock } from '../adapters/host/system-clock.ts';
import { FollowedClock } from '../adapters/storage/followed-clock.ts';
import type { Clock } from '../clock/clock.ts';
import { WorldClock } from '../clock/world-clock.ts';

/** What a lab CA on its own lives by. */
export function caClock({ clock, follow }: CaOptions, complain: (error: unknown) => void): Clock {
  if (clock !== undefined) return new WorldClock({ host: hostTime, start: clock });
  if (follow === undefined) return systemClock;
  const onLost = (reason: string): void =>
    complain(
      new HostError(
        'CLOCK_FILE_DAMAGED',
        `Cannot follow the time of ${follow} (${reason}): time goes on as it was known; start the router there with --clock <date>, or give another folder`,
      ),
    );
  return new FollowedClock({ state: follow, host: hostTime, hostNow: () => systemClock.now(), onLost });
}
