import type { Fidelity } from './message.ts';

export type AlarmLevel = 'Critical' | 'Major' | 'Minor' | 'Warning';

/** Something that is wrong with the device until it is over. Its key is its name: that of the notification that raises it. */
export interface Alarm<Message extends string = string> {
  readonly id: number;
  readonly level: AlarmLevel;
  /** As `display alarm active verbose` has it. */
  readonly type: 'communications' | 'environmental' | 'equipment' | 'processing_error' | 'quality_of_service' | 'security';
  /** In the head of its log. */
  readonly module: string;
  /** Of the event in the log, `CID=0x…`. */
  readonly cid: number;
  /** Of the notification, dotted. */
  readonly oid: string;
  readonly message: Message;
  /** The notification that it is over. */
  readonly cleared: { readonly name: string; readonly oid: string; readonly message: Message };
  /** Of identity and level; a message has its own. */
  readonly fidelity: Fidelity;
  readonly source: string;
}

/** A notification of something that has happened, and is not wrong until it is over. */
export interface Trap<Message extends string = string>
  extends Pick<Alarm<Message>, 'module' | 'cid' | 'oid' | 'message' | 'fidelity' | 'source'> {
  /** 0 emergency to 7 debugging. */
  readonly severity: number;
}

/** Something about keys, certificates or users that goes to the security log. Its key is its mnemonic. */
export interface SecurityLog<Message extends string = string> extends Pick<Trap<Message>, 'severity' | 'message' | 'fidelity'> {}

/** What is logged because it has happened. Its key is its mnemonic. `notification`: a trap that is only logged. */
export interface Log<Message extends string = string>
  extends Pick<Trap<Message>, 'module' | 'severity' | 'cid' | 'message' | 'fidelity' | 'source'> {
  readonly kind: 'log' | 'security' | 'notification';
  readonly oid?: string;
}
