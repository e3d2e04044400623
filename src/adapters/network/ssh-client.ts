import type { Socket } from 'node:net';
import { createHash } from 'node:crypto';
import ssh2 from 'ssh2';
import type { AuthenticationType, Client, NextAuthHandler } from 'ssh2';
import { type Connection, type Outgoing, OutgoingError } from '../../cli/run/outgoing.ts';
import type { RemoteFiles } from '../../cli/run/remote-files.ts';
import type { SecureShell, ServerKey, ShellManner, ShellNews, ShellQuestion } from '../../cli/run/secure-shell.ts';
import { printable } from '../../cmp/printable.ts';
import { softwareName } from '../terminals/ssh-algorithms.ts';
import type { Roads } from './dial.ts';
import { inTime } from './in-time.ts';
import { noRoadTo, outgoingError } from './outgoing-error.ts';
import { sftpFiles } from './sftp-files.ts';
import { clientAlgorithms } from './ssh-client-algorithms.ts';
import { connectionOver, connectTcp } from './tcp-connection.ts';

export const sshClient =
  (roads: Roads, milliseconds = answerMilliseconds): Outgoing['secureShell'] =>
  async (to, manner, signal) => {
    const road = roads.to(to.host, to.port, to.from);
    if (!road) throw noRoadTo(to.host);
    return new SshTalk(await connectTcp(road, signal), manner, milliseconds);
  };

/** The client's end of SSH. The protocol waits wherever the router has to know something from its operator. */
class SshTalk implements SecureShell {
  readonly #client: Client = new ssh2.Client();
  readonly #news: ShellNews[] = [];
  #failure: OutgoingError | undefined;
  #waiting: { readonly resolve: (news: ShellNews) => void; readonly reject: (error: OutgoingError) => void } | undefined;
  #accept: (isTaken: boolean) => void = () => {};
  #introduce: (user: string) => void = () => {};
  #answer: (texts: readonly string[]) => void = () => {};
  readonly #milliseconds: number;
  #user = '';
  #tries = 0;

  constructor(socket: Socket, { algorithms, keepaliveSeconds, keepaliveCount }: ShellManner, milliseconds: number) {
    this.#milliseconds = milliseconds;
    this.#client.on('ready', () => this.#tell({ is: 'in' }));
    this.#client.on('error', error => this.#fail(error));
    this.#client.on('close', () => this.#fail(new OutgoingError('OUTGOING_FAILED', 'the server has closed the connection')));
    this.#client.connect({
      sock: socket,
      username: 'unknown', // who it is, the authentication says
      ident: softwareName,
      algorithms: clientAlgorithms(algorithms),
      keepaliveInterval: keepaliveSeconds * 1000,
      keepaliveCountMax: keepaliveCount,
      readyTimeout: 0, // people take their time
      hostVerifier: (key: Buffer, verify: (isTaken: boolean) => void) => {
        this.#accept = verify;
        this.#tell({ is: 'key', key: serverKey(key) });
      },
      authHandler: (left, _, next) => this.#authenticate(left as readonly AuthenticationType[] | null, next), // null at first
    });
    socket.resume();
  }

  next(): Promise<ShellNews> {
    const news = this.#news.shift();
    if (news) return Promise.resolve(news);
    if (this.#failure) return Promise.reject(this.#failure);
    return this.#inTime(
      new Promise((resolve, reject) => {
        this.#waiting = { resolve, reject };
      }),
    );
  }

  accept(isTaken: boolean): void {
    this.#accept(isTaken);
  }

  introduce(user: string): void {
    this.#introduce(user);
  }

  answer(texts: readonly string[]): void {
    this.#answer(texts);
  }

  async terminal(): Promise<Connection> {
    const channel = await this.#made<ssh2.ClientChannel>(done => this.#client.shell({ term: 'vt100', cols: 80, rows: 24 }, done));
    return connectionOver(channel.pause(), { decode: (bytes, listener) => listener.heard(bytes), encode: bytes => bytes });
  }

  async files(): Promise<RemoteFiles> {
    const sftp = await this.#made<ssh2.SFTPWrapper>(done => this.#client.sftp(done));
    return sftpFiles(sftp, answer => this.#inTime(answer));
  }

  /** First asks nobody's leave, which tells the methods that there are; then by password, be it one's own question or the server's. */
  #authenticate(left: readonly AuthenticationType[] | null, next: NextAuthHandler): void {
    if (!left) {
      this.#introduce = user => {
        this.#user = user;
        next({ type: 'none', username: user });
      };
      return this.#tell({ is: 'user' });
    }
    if (++this.#tries > mostTries) return next(false as never); // nothing more to try: documented so, and typed otherwise
    if (left.includes('password')) return this.#askPassword(next);
    if (left.includes('keyboard-interactive')) return this.#answerQuestions(next);
    next(false as never);
  }

  #askPassword(next: NextAuthHandler): void {
    this.#answer = ([password = '']) => next({ type: 'password', username: this.#user, password });
    this.#tell({ is: 'questions', questions: [{ text: undefined, isShown: false }] });
  }

  #answerQuestions(next: NextAuthHandler): void {
    next({
      type: 'keyboard-interactive',
      username: this.#user,
      prompt: (_name, _instructions, _language, prompts, finish) => {
        if (prompts.length === 0) return finish([]);
        this.#answer = texts => finish([...texts]);
        this.#tell({ is: 'questions', questions: prompts.slice(0, mostQuestions).map(questionOf) });
      },
    });
  }

  #tell(news: ShellNews): void {
    const waiting = this.#waiting;
    this.#waiting = undefined;
    if (waiting) waiting.resolve(news);
    else this.#news.push(news);
  }

  #fail(error: Error & { readonly level?: string }): void {
    if (error.level === 'client-authentication') return this.#tell({ is: 'refused' });
    this.#failure ??= outgoingError(error);
    this.#waiting?.reject(this.#failure);
    this.#waiting = undefined;
  }

  #made<Made>(make: (done: (error: Error | undefined, made: Made) => void) => void): Promise<Made> {
    const made = new Promise<Made>((resolve, reject) => {
      make((error, made) => (error ? reject(outgoingError(error)) : resolve(made)));
      this.#client.once('close', () =>
        reject(this.#failure ?? new OutgoingError('OUTGOING_FAILED', 'the server has closed the connection')),
      );
    });
    return this.#inTime(made);
  }

  /** Who lets the client wait for longer is left. */
  #inTime<Answer>(answer: Promise<Answer>): Promise<Answer> {
    return inTime(answer, this.#milliseconds, reason => {
      this.#fail(reason);
      this.#client.destroy();
    });
  }
}

const questionOf = ({ prompt, echo }: { readonly prompt: string; readonly echo?: boolean }): ShellQuestion => ({
  text: printable(prompt).slice(0, longestQuestion),
  isShown: echo === true,
});

/** A key as it goes over the wire begins with the name of its kind (RFC 4253 §6.6). */
function serverKey(key: Buffer): ServerKey {
  const length = key.readUInt32BE(0);
  return {
    algorithm: printable(key.toString('latin1', 4, 4 + Math.min(length, 64))),
    fingerprint: createHash('sha256').update(key).digest('base64'),
  };
}

/** Passwords that may be wrong; how many an NE40E takes is not on record. */
const mostTries = 3;
const mostQuestions = 8;
/** The host's time: the network is real. Some servers ask another one first, or a telephone. */
const answerMilliseconds = 120_000;
const longestQuestion = 200;
