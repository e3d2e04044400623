import type { Params } from '../../../firmware-model/schema/message.ts';
import type { MessageId, MessageParams } from '../../../firmware-model/messages.ts';
import type { ControlPlaneEvent } from '../../control-plane/events.ts';
import type { Connection } from './outgoing.ts';
import type { CliSession } from './session.ts';

/** What a command does, step by step. Whoever runs the command carries the steps out in order and hands back their results. */
export type Step =
  /** A message of the model. */
  | { readonly do: 'say'; readonly id: MessageId; readonly params: Params }
  /**
   * Lines that are data of the device, not the router's words: a file's text, a configuration. Of many it is a piece, `showAll` makes the
   * steps. `unpaged`: without a stop at a full screen.
   */
  | { readonly do: 'show'; readonly lines: readonly string[]; readonly unpaged?: true }
  /** A question; its result is the answer typed. */
  | { readonly do: 'ask'; readonly id: MessageId; readonly params: Params; readonly reply: Reply; readonly timeoutMilliseconds?: number }
  /** A fact for the control plane. */
  | { readonly do: 'apply'; readonly event: ControlPlaneEvent }
  /** A change to the log-in itself. */
  | { readonly do: 'session'; readonly change: (session: CliSession) => CliSession }
  /**
   * Work that takes a while; its result is the value it resolves to. With a message: its text, dots while it lasts, `done.` One that
   * makes a connection is broken off by Ctrl+K as well. `breakable`: Ctrl+C ends the step and not the course; its result is `broken`.
   */
  | {
      readonly do: 'wait';
      readonly work: () => Promise<unknown>;
      readonly id?: MessageId;
      readonly connecting?: true;
      readonly breakable?: true;
    }
  /** Keys and screen are those of somebody out there until a key or the other end ends that; its result says which. */
  | { readonly do: 'join'; readonly connection: Connection }
  /** Nothing happens for so long; Ctrl+C breaks off, or ends the step as above. */
  | { readonly do: 'pause'; readonly milliseconds: number; readonly breakable?: true }
  /** Ends the log-in. */
  | { readonly do: 'logout' };

/**
 * What answers a question takes. A junk answer is refused by the console with the router's words and asked again; `yes-no` gives
 * `yes` or `no`; `line` any text, echoed; `secret` any text, not echoed. Ctrl+C and a time-out give `cancel` where that is an answer, else
 * undefined.
 */
export type Reply = 'yes-no' | 'yes-no-cancel' | 'whole-yes-no' | 'yes-all-no-cancel' | 'line' | 'secret';

/** How keys and screen have parted from somebody out there. */
export type Joined = 'ended' | 'killed';

/** A command under way: yields steps, is given their results. */
export type Course<Result = void> = Generator<Step, Result, unknown>;

/** What a handler may answer: one step, several, or a course of them. Nothing: the form takes its effect silently. */
export type Outcome = Step | readonly Step[] | Course | undefined;

type Values<Id extends MessageId> = {} extends MessageParams<Id> ? [params?: MessageParams<Id>] : [params: MessageParams<Id>];

export const say = <Id extends MessageId>(id: Id, ...[params]: Values<Id>): Step => ({ do: 'say', id, params: params ?? {} });
export const show = (lines: readonly string[], unpaged = false): Step => ({ do: 'show', lines, ...(unpaged ? { unpaged } : {}) });
/** Lines of any number, made as they are shown: a step for each piece, and nothing is held whole. */
export function* showAll(lines: Iterable<string>): Course {
  let piece: string[] = [];
  let length = 0;
  for (const line of lines) {
    piece.push(line);
    length += line.length + 2;
    if (length < pieceLength) continue;
    yield show(piece);
    piece = [];
    length = 0;
  }
  if (piece.length > 0) yield show(piece);
}

/** Characters that a step shows at most, but for one line that is longer. */
const pieceLength = 8 * 1024;

export const did = (event: ControlPlaneEvent): Step => ({ do: 'apply', event });
export const changeSession = (change: (session: CliSession) => CliSession): Step => ({ do: 'session', change });
export const logout: Step = { do: 'logout' };

/** Asks a Y/N question; true for yes. */
export function* confirm<Id extends MessageId>(id: Id, ...[params]: Values<Id>): Course<boolean> {
  return (yield { do: 'ask', id, params: params ?? {}, reply: 'yes-no' }) === 'yes';
}

/** Asks for text; undefined when the operator broke off. */
export function* askFor<Id extends MessageId>(reply: Reply, id: Id, ...[params]: Values<Id>): Course<string | undefined> {
  return (yield { do: 'ask', id, params: params ?? {}, reply }) as string | undefined; // 'ask' gives exactly that
}

/** Waits for work, with dots behind the message while it lasts. */
export function* waitFor<Result>(work: () => Promise<Result>, id?: MessageId): Course<Result> {
  return (yield id ? { do: 'wait', work, id } : { do: 'wait', work }) as Result; // the work's own result
}

/** Waits until somebody out there is reached. */
export function* connect<Result>(work: () => Promise<Result>): Course<Result> {
  return (yield { do: 'wait', work, connecting: true }) as Result; // the work's own result
}

export function* join(connection: Connection): Course<Joined> {
  return (yield { do: 'join', connection }) as Joined; // 'join' gives exactly that
}

/** Ctrl+C has ended a step. */
export const broken: unique symbol = Symbol('broken off');
export type Broken = typeof broken;

export const isBroken = (result: unknown): result is Broken => result === broken;

export function* waitUnlessBroken<Result>(work: () => Promise<Result>): Course<Result | Broken> {
  return (yield { do: 'wait', work, breakable: true }) as Result | Broken; // the work's own result
}

export function* pauseUnlessBroken(milliseconds: number): Course<Broken | undefined> {
  return (yield { do: 'pause', milliseconds, breakable: true }) as Broken | undefined; // 'pause' gives nothing else
}
