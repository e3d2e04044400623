import type { InspectionEvent } from 'xstate';
import type { Firmware } from '../../firmware-model/index.ts';
import type { RestoredConfiguration } from '../cli/handlers/configuration/restore.ts';
import type { CommandLine } from '../cli/run/command-line.ts';
import type { Outgoing } from '../cli/run/outgoing.ts';
import type { Clock } from '../clock/clock.ts';
import type { SessionLimits } from '../cmp/session-input.ts';
import type { CmpTransport } from '../cmp/transport.ts';
import type { Board, BoardCard } from '../control-plane/state.ts';
import type { CfCard } from '../flash/cf-card.ts';
import type { NtpExchange } from '../ntp/exchange.ts';
import type { Downloads } from '../pki/downloads.ts';
import type { Entropy } from '../pki/entropy.ts';

export interface RouterOptions {
  readonly firmware: Firmware;
  readonly cfCard: CfCard;
  /** Every other card of its main boards. */
  readonly cards?: readonly BoardCard[];
  /** What the main board kept; `newBoard()` for one fresh from the factory. */
  readonly board: Board;
  /** Called with every change, before the console answers. It has stored the board when it returns true; false: the change is refused. */
  readonly storeBoard: (board: Board) => boolean;
  readonly clock: Clock;
  readonly entropy: Entropy;
  readonly cmpTransport: CmpTransport;
  /** What it fetches by HTTP and LDAP; without it there is no network. */
  readonly downloads?: Downloads;
  /** What it reaches by itself, as a client; without it nothing leads anywhere. */
  readonly outgoing?: Outgoing;
  /** How it asks others for the time; without it nobody answers. */
  readonly ntp?: NtpExchange;
  /** How patient and how strict it is with a CA. */
  readonly cmpLimits?: Partial<SessionLimits>;
  /** `quick` says and does the same as `full`, without pauses. */
  readonly boot: 'full' | 'quick';
  readonly baudRate: number | 'max';
  /** Stands in for every password whose cipher text cannot be checked here: that of a real router. */
  readonly labPassword?: string;
  /** DER of the certificates that IKE peers present, by name or address of the peer; under `undefined` that of whoever else there is. */
  readonly presentedByPeers?: ReadonlyMap<string | undefined, Uint8Array>;
  /** The running configuration begins with these lines as well, over what is saved. */
  readonly openingLines?: readonly string[];
  /** Takes an error of ours that a command ran into: the router goes on. Without it the error is thrown to whoever sent the key. */
  readonly onFault?: (error: unknown) => void;
  /** Hears what its keeper should know and the router itself would not say. */
  readonly onRemark?: (text: string) => void;
  /** Takes what a start has made of the saved configuration, before the start goes on. */
  readonly onRestored?: (restored: RestoredConfiguration) => void;
  /** Looks on, for whoever seeks a fault. */
  readonly watch?: Watch;
}

export interface Watch {
  /** Sees every event and every state of the chart, and of the charts in it. */
  readonly inspect?: (event: InspectionEvent) => void;
  /** Hears of keys that are no text. */
  readonly key?: (name: string) => void;
  /** Stands before the command line. */
  readonly commandLine?: (commandLine: CommandLine) => CommandLine;
}
