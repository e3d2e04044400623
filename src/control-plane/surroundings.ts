import type { Clock } from '../clock/clock.ts';
import type { SessionLimits } from '../cmp/session-input.ts';
import type { CmpTransport } from '../cmp/transport.ts';
import type { HostWork } from './host-work.ts';
import type { Downloads } from '../pki/downloads.ts';
import type { NtpExchange } from '../ntp/exchange.ts';
import type { Entropy } from '../pki/entropy.ts';
import type { Board } from './state.ts';

/** What of the world around it one router reaches. Given with the start of its actor: every router of a process runs on the same machine. */
export interface Surroundings {
  readonly clock: Clock;
  readonly entropy: Entropy;
  readonly cmpTransport: CmpTransport;
  readonly downloads: Downloads;
  readonly ntp: NtpExchange;
  /** Times are of the host: a network is no faster where time is. */
  readonly cmpLimits: Partial<SessionLimits>;
  /** Told of all that the host is asked to do beside. */
  readonly hostWork: HostWork;
  /** Has stored the board when it returns true; false when it could not: then the change is not made. */
  readonly storeBoard: (board: Board) => boolean;
}
