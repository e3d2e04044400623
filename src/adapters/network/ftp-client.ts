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
  (roads: Roads): Outgoing['ftp'] =>
  async (to, signal) => {
    const road = roads.to(to.host, to.port, to.from);
    if (!road) throw noRoadTo(to.host);
    const socket = await connectTcp(road, signal);
    const context = new FTPContext(0);
    context.socket = socket;
    socket.resume();
    const greeting = await replied(context, undefined, signal);
    return new Talk(context, socket, road, signal, greeting);
  };

class Talk implements FtpTalk {
  readonly greeting: FtpReply;
  readonly #context: FTPContext;
  readonly #control: Socket;
  readonly #road: Road;
  readonly #signal: AbortSignal;
  #before: Promise<unknown> = Promise.resolve();

  constructor(context: FTPContext, control: Socket, road: Road, signal: AbortSignal, greeting: FtpReply) {
    this.#context = context;
    this.#control = control;
    this.#road = road;
    this.#signal = signal;
    this.greeting = greeting;
    signal.addEventListener('abort', () => context.close(), { once: true });
    if (isRefusal(greeting)) context.close();
  }

  get isOver(): boolean {
    return this.#context.closed;
  }

  ask(command: string): Promise<FtpReply> {
    return this.#inTurn(() => this.#ask(command));
  }

  fetch(command: string, manner: TransferManner): Promise<FtpTransfer<Pieces<Uint8Array>>> {
    return this.#transfer(command, manner, fetchedPieces);
  }

  send(command: string, manner: TransferManner): Promise<FtpTransfer<RemoteWrite>> {
    return this.#transfer(command, manner, sentPieces);
  }

  #ask(command: string): Promise<FtpReply> {
    return replied(this.#context, command, this.#signal);
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

  /** First where the data goes, then what is wanted; it has begun with the server's first word of it and the connection for it. */
  async #begun(command: string, { passive, signal }: TransferManner) {
    const ask = (line: string) => this.#ask(line);
    const { replies, data } = await ftpData({ ask, passive, control: this.#control, road: this.#road, signal: this.#signal });
    if (!data) return { replies, socket: undefined, outcome: outcomeOf(replies) };
    signal.addEventListener('abort', () => data.close(), { once: true });
    if (signal.aborted) data.close();
    const course = this.#course(command, data);
    const opening = await course.opening;
    const beginning = [...replies, opening];
    if (isRefusal(opening)) return refused(beginning, data);
    const socket = await Promise.race([
      data.socket,
      course.outcome.then<FtpReply | Socket>(reply => (isRefusal(reply) ? reply : data.socket)),
    ]);
    if ('lines' in socket) return refused([...beginning, socket], data);
    return { replies: beginning, socket, outcome: () => course.outcome };
  }

  /** A command with two answers: that it begins, and how it came out. */
  #course(command: string, data: FtpData): { readonly opening: Promise<FtpReply>; readonly outcome: Promise<FtpReply> } {
    const outcome = deferred<FtpReply>();
    const opening = deferred<FtpReply>();
    this.#context
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

async function replied(context: FTPContext, command: string | undefined, signal: AbortSignal): Promise<FtpReply> {
  const deadline = new Deadline(signal, answerMilliseconds);
  deadline.signal.addEventListener('abort', () => context.closeWithError(reasonOf(deadline.signal)), { once: true });
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

const errorOf = (error: unknown): Error => (error instanceof Error ? error : new Error('the connection failed'));

/** Undefined for an error that is none of the server's. */
function replyOf(response: FTPResponse | Error): FtpReply | undefined {
  if (response instanceof Error && !(response instanceof FTPError)) return undefined;
  const { code, message } = response;
  return {
    code,
    lines: message
      .split('\n')
      .slice(0, mostLines)
      .map(line => printable(line).slice(0, longestLine)),
  };
}

/** The host's time: the network is real. */
const answerMilliseconds = 60_000;
const mostLines = 200;
const longestLine = 512;
