import { FTPContext, FTPError, type FTPResponse } from 'basic-ftp';
import type { Socket } from 'node:net';
import { type FtpReply, type FtpTalk, type FtpTransfer, isRefusal, type TransferManner } from '../../cli/run/ftp-talk.ts';
import type { Outgoing } from '../../cli/run/outgoing.ts';
import type { Pieces, RemoteWrite } from '../../cli/run/remote-files.ts';
import { printable } from '../../cmp/printable.ts';
import { Deadline, reasonOf } from './deadline.ts';
import { deferred } from './deferred.ts';
import type { Road, Roads } from './dial.ts';
import { fetchedPieces, type FtpData, ftpData, sentPieces } from './ftp-data.ts';
import { noRoadTo, outgoingError } from './outgoing-error.ts';
import { connectTcp } from './tcp-connection.ts';

/** The client's end of FTP (RFC 959, RFC 2428). */
export const ftpClient =
  (roads: Roads, milliseconds = answerMilliseconds): Outgoing['ftp'] =>
  async (to, signal) => {
    const road = roads.to(to.host, to.port, to.from);
    if (!road) throw noRoadTo(to.host);
    const socket = await connectTcp(road, signal);
    const context = new FTPContext(0);
    context.socket = socket;
    socket.resume();
    const wait: Wait = { context, signal, milliseconds };
    const greeting = await replied(wait, undefined);
    return new Talk(wait, socket, road, greeting);
  };

/** How long a server has for what it says. */
interface Wait {
  readonly context: FTPContext;
  readonly signal: AbortSignal;
  readonly milliseconds: number;
}

class Talk implements FtpTalk {
  readonly greeting: FtpReply;
  readonly #wait: Wait;
  readonly #control: Socket;
  readonly #road: Road;
  #before: Promise<unknown> = Promise.resolve();

  constructor(wait: Wait, control: Socket, road: Road, greeting: FtpReply) {
    const { context, signal } = wait;
    this.#wait = wait;
    this.#control = control;
    this.#road = road;
    this.greeting = greeting;
    signal.addEventListener('abort', () => context.close(), { once: true });
    if (isRefusal(greeting)) context.close();
  }

  get isOver(): boolean {
    return this.#wait.context.closed;
  }

  ask(command: string): Promise<FtpReply> {
    return this.#inTurn(() => this.#ask(command));
  }

  fetch(command: string, manner: TransferManner): Promise<FtpTransfer<Pieces<Uint8Array>>> {
    return this.#transfer(command, manner, socket => fetchedPieces(socket, this.#wait.milliseconds));
  }

  send(command: string, manner: TransferManner): Promise<FtpTransfer<RemoteWrite>> {
    return this.#transfer(command, manner, socket => sentPieces(socket, this.#wait.milliseconds));
  }

  #ask(command: string): Promise<FtpReply> {
    return replied(this.#wait, command);
  }

  #inTurn<Result>(act: () => Promise<Result>): Promise<Result> {
    const acted = this.#before.then(act);
    this.#before = acted.catch(() => {}); // whoever asked hears of it
    return acted;
  }

  /** Its turn ends with its outcome. */
  #transfer<Data>(command: string, manner: TransferManner, take: (socket: Socket) => Data): Promise<FtpTransfer<Data>> {
    const began = deferred<FtpTransfer<Data>>();
    this.#inTurn(async () => {
      const transfer = await this.#begun(command, manner);
      began.resolve({ ...transfer, data: transfer.socket && take(transfer.socket) });
      await transfer.outcome();
    }).catch(error => began.reject(error));
    return began.promise;
  }

  /**
   * First where the data goes, then what is wanted; it has begun with the server's first word of it and the connection for it. Who gives it up
   * before that gives up the control connection too: nobody could tell to what the next answer belongs.
   */
  async #begun(command: string, { passive, signal }: TransferManner) {
    const { context, milliseconds, signal: end } = this.#wait;
    const ask = (line: string) => this.#ask(line);
    const { replies, data } = await ftpData({ ask, passive, control: this.#control, road: this.#road, signal: end });
    if (!data) return { replies, socket: undefined, outcome: outcomeOf(replies) };
    if (signal.aborted) return refused(replies, data);
    const course = this.#course(command, data);
    const deadline = new Deadline(signal, milliseconds);
    closeWith(context, deadline);
    try {
      const opening = await course.opening;
      const beginning = [...replies, opening];
      if (isRefusal(opening)) return refused(beginning, data);
      const socket = await Promise.race([
        data.socket,
        course.outcome.then<FtpReply | Socket>(reply => (isRefusal(reply) ? reply : data.socket)),
      ]);
      if ('lines' in socket) return refused([...beginning, socket], data);
      socket.once('close', () => this.#expect(course.outcome));
      signal.addEventListener('abort', () => data.close(), { once: true });
      return { replies: beginning, socket, outcome: () => course.outcome };
    } finally {
      deadline.drop();
    }
  }

  /** With the data through or given up, the server has to say how it came out. */
  #expect(outcome: Promise<FtpReply>): void {
    const { context, signal, milliseconds } = this.#wait;
    const deadline = new Deadline(signal, milliseconds);
    closeWith(context, deadline);
    const drop = () => deadline.drop();
    outcome.then(drop, drop);
  }

  /** A command with two answers: that it begins, and how it came out. */
  #course(command: string, data: FtpData): { readonly opening: Promise<FtpReply>; readonly outcome: Promise<FtpReply> } {
    const outcome = deferred<FtpReply>();
    const opening = deferred<FtpReply>();
    this.#wait.context
      .handle(command, (response, task) => {
        const reply = replyOf(response);
        if (!reply) return task.reject(errorOf(response));
        opening.resolve(reply);
        if (reply.code >= 200) task.resolve(reply);
      })
      .then(
        reply => outcome.resolve(reply as FtpReply), // what the handler resolves with
        error => {
          const failure = outgoingError(errorOf(error));
          data.close(failure);
          outcome.reject(failure);
          opening.reject(failure);
        },
      );
    return { opening: opening.promise, outcome: outcome.promise };
  }
}

function refused(replies: readonly FtpReply[], data: FtpData) {
  data.close();
  return { replies, socket: undefined, outcome: outcomeOf(replies) };
}

const outcomeOf = (replies: readonly FtpReply[]) => async (): Promise<FtpReply> => replies.at(-1) ?? { code: 421, lines: [] };

async function replied({ context, signal, milliseconds }: Wait, command: string | undefined): Promise<FtpReply> {
  const deadline = new Deadline(signal, milliseconds);
  closeWith(context, deadline);
  try {
    return (await context.handle(command, (response, task) => {
      const reply = replyOf(response);
      if (!reply) task.reject(errorOf(response));
      else if (reply.code >= 200) task.resolve(reply);
    })) as FtpReply; // what the handler resolves with
  } catch (error) {
    throw outgoingError(errorOf(error));
  } finally {
    deadline.drop();
  }
}

function closeWith(context: FTPContext, { signal }: Deadline): void {
  signal.addEventListener('abort', () => context.closeWithError(reasonOf(signal)), { once: true });
}

const errorOf = (error: unknown): Error => (error instanceof Error ? error : new Error('the connection failed'));

/** Undefined for an error that is none of the server's. How long a reply may be, the library has bounded: 64 KB. */
function replyOf(response: FTPResponse | Error): FtpReply | undefined {
  if (response instanceof Error && !(response instanceof FTPError)) return undefined;
  const { code, message } = response;
  return {
    code,
    lines: message.split('\n').map(printable),
  };
}

/** The host's time: the network is real. */
const answerMilliseconds = 60_000;
