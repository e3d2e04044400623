import type { AlarmLevel } from '../../firmware-model/schema/alarm.ts';
import type { MessageId } from '../../firmware-model/messages.ts';
import type { ExchangeEnded } from '../cmp/session-context.ts';
import type { ClearType, SessionId } from './state.ts';

/** What the control plane tells whoever listens: the console, the program around it. */
export type ControlPlaneEmitted =
  /** Power-on text, as it stands. */
  | { readonly type: 'boot.said'; readonly text: string }
  /** The slave has taken over: the console is on another board. */
  | { readonly type: 'mainBoard.changed' }
  /** The main board could not keep what the event would have changed: nothing has changed. */
  | { readonly type: 'board.unstored' }
  /** Whoever is on this line is cut off. */
  | { readonly type: 'line.cut'; readonly userInterface: string }
  | { readonly type: 'message.sent'; readonly to: readonly SessionId[]; readonly from: string; readonly text: string }
  | { readonly type: 'commands.forgotten' }
  /** An entry of the information centre. */
  | { readonly type: 'log.raised'; readonly entry: LogEntry }
  /** What the router itself would not say, for its keeper. */
  | { readonly type: 'remark.made'; readonly text: string }
  /** A CMP message went out, and this came of it. */
  | ({ readonly type: 'cmp.exchanged' } & CmpExchange);

export interface CmpExchange extends Omit<ExchangeEnded, 'type'> {
  /** Name of the CMP session. */
  readonly session: string;
  /** Device time, milliseconds since 1970. */
  readonly time: number;
}

/** A log, alarm or trap. The text is a message of the model; the head is built by who prints it. */
export interface LogEntry {
  readonly kind: 'log' | 'security' | 'trap' | 'alarm';
  readonly module: string;
  /** 0 emergency to 7 debugging. */
  readonly severity: number;
  readonly mnemonic: string;
  /** What stands between `:` and `;`: `CID=0x…-OID=…`. */
  readonly identity: string;
  readonly id: MessageId;
  /** `words`: those of another message. */
  readonly params: Readonly<Record<string, string | number | { readonly words: MessageId }>>;
  /** Device time, milliseconds since 1970. */
  readonly time: number;
  /** Milliseconds since the start; the information centre says so. */
  readonly uptime?: number;
  /** It comes before there are buffers, and stands in the file alone. */
  readonly isEarly?: true;
  /** A trap that is only logged. */
  readonly isNotification?: true;
  /** It says how often the log of this identity has come again. */
  readonly isRepeats?: true;
  readonly alarm?: AlarmEntry;
}

/** What an entry says of the alarm that it is of. */
export interface AlarmEntry {
  /** Its number among all that is told of alarms since the start. */
  readonly sequence: number;
  /** `0x0D300007` */
  readonly id: string;
  readonly level: AlarmLevel;
  readonly since: number;
  readonly isOver: boolean;
  readonly clearType?: ClearType;
  /** What the trap buffer holds of it. */
  readonly notification: { readonly name: string; readonly oid: string };
}
