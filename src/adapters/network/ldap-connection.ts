import type { MessageParser } from 'ldapts';
import { connect, type Socket } from 'node:net';
import { printable } from '../../cmp/printable.ts';
import { reasonOf } from './deadline.ts';
import type { Road } from './dial.ts';
import { LdapFrames } from './ldap-frames.ts';
import { NetworkFault, networkFault } from './network-fault.ts';

type Ldap = typeof import('ldapts');

export interface LdapRequest {
  readonly messageId: number;
  write(): Uint8Array;
}

export interface LdapAnswer {
  readonly messageId: number;
  /** Result code of RFC 4511. */
  readonly status: number;
  readonly errorMessage: string;
}

/** A connection to a directory on which one question is asked after the other. What goes wrong with it is a NetworkFault. */
export class LdapConnection {
  readonly #socket: Socket;
  readonly #parser: MessageParser;
  readonly #ldap: Ldap;
  #asked: Asked | undefined;
  #fault: NetworkFault | undefined;

  static async open({ host, port, localAddress }: Road, ldap: Ldap, longest: number, signal: AbortSignal): Promise<LdapConnection> {
    const socket = connect({ host, port, ...(localAddress !== undefined && { localAddress }) });
    const connection = new LdapConnection(socket, ldap, longest, signal);
    await new Promise<void>((resolve, reject) => {
      connection.#asked = { messageId: 0, answers: [], resolve: () => resolve(), reject };
      socket.once('connect', () => resolve());
      if (signal.aborted) connection.#fail(reasonOf(signal));
    });
    return connection;
  }

  private constructor(socket: Socket, ldap: Ldap, longest: number, signal: AbortSignal) {
    const frames = new LdapFrames(longest);
    this.#socket = socket;
    this.#ldap = ldap;
    this.#parser = new ldap.MessageParser();
    this.#parser.on('message', message => this.#take(message));
    this.#parser.on('error', error => this.#fail(new NetworkFault('CONTENT_TYPE', 'the server does not speak LDAP', { cause: error })));
    const stop = () => this.#fail(reasonOf(signal));
    signal.addEventListener('abort', stop, { once: true });
    socket.on('data', octets => this.#read(frames, octets));
    socket.on('error', error => this.#fail(error));
    socket.on('end', () => this.#fail(new NetworkFault('ANSWER_TRUNCATED', 'the connection closed in the middle of the answer')));
    socket.once('close', () => signal.removeEventListener('abort', stop));
  }

  /** What comes to one request, the result of it last. */
  ask(request: LdapRequest): Promise<readonly LdapAnswer[]> {
    return new Promise((resolve, reject) => {
      if (this.#fault) return reject(this.#fault);
      this.#asked = { messageId: request.messageId, answers: [], resolve, reject };
      this.#socket.write(request.write());
    });
  }

  close(): void {
    if (!this.#fault) this.#socket.write(new this.#ldap.UnbindRequest({ messageId: 3 }).write());
    this.#asked = undefined;
    this.#socket.destroySoon();
  }

  #read(frames: LdapFrames, octets: Buffer): void {
    try {
      for (const message of frames.add(octets)) if (!this.#fault) this.#parser.read(message, new Map());
    } catch (error) {
      this.#fail(error instanceof Error ? error : new Error(String(error)));
    }
  }

  /** What was not asked for is passed over, but a notice of disconnection, which has the number 0: RFC 4511 §4.4.1. */
  #take(message: LdapAnswer): void {
    const { SearchEntry, SearchReference, BindResponse, SearchResponse, ExtendedResponse } = this.#ldap;
    const asked = this.#asked;
    if (message.messageId === 0 && message instanceof ExtendedResponse)
      return this.#fail(
        new NetworkFault('UNREACHABLE', `the directory ends the connection: ${printable(message.errorMessage) || message.status}`),
      );
    if (!asked || message.messageId !== asked.messageId || message instanceof SearchReference) return;
    asked.answers.push(message);
    if (message instanceof SearchEntry) return;
    if (message instanceof BindResponse || message instanceof SearchResponse) asked.resolve(asked.answers);
    else this.#fail(new NetworkFault('CONTENT_TYPE', 'the directory answers something else'));
  }

  #fail(error: Error): void {
    this.#fault ??= networkFault(error);
    this.#asked?.reject(this.#fault);
    this.#socket.destroy();
  }
}

interface Asked {
  readonly messageId: number;
  readonly answers: LdapAnswer[];
  readonly resolve: (answers: readonly LdapAnswer[]) => void;
  readonly reject: (fault: Error) => void;
}
