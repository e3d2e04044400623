import type { Socket } from 'node:net';
import ssh2, { type AuthContext, type Connection, type ServerChannel, type Session, type SFTPWrapper } from 'ssh2';
import { attachConsole } from './attach-console.ts';
import { bearsData, holdingAll } from './ssh-channel.ts';
import { serveFiles } from './sftp-session.ts';
import type { SshCaller, SshFiles, SshLine, SshService, SshTerms } from './ssh-service.ts';

type Place = Pick<SshCaller, 'address' | 'port'>;

/**
 * One client: somebody who proves who they are, and then has a line of the router for each shell. It has to come to a shell in time, and is
 * over with the last of them.
 */
export class SshConnection {
  readonly #socket: Socket;
  readonly #place: Place;
  readonly #service: SshService;
  readonly #terms: SshTerms;
  readonly #shells = new Set<ServerChannel>();
  #failures = 0;
  #sessions = 0;
  #transfers = 0;
  #user = '';
  /** Whose key was shown. */
  #proven = '';
  #stopWaiting: () => void;

  constructor(socket: Socket, place: Place, service: SshService, terms: SshTerms) {
    this.#socket = socket;
    this.#place = place;
    this.#service = service;
    this.#terms = terms;
    this.#stopWaiting = service.after(terms.graceMilliseconds, () => socket.destroy());
    socket.once('close', () => this.#stopWaiting());
  }

  /** The client has said its name and version. */
  begun(client: Connection): void {
    client.on('error', () => this.#socket.destroy()); // garbage, or torn away: a client that has left
    client.on('authentication', context => this.#authenticate(context));
    client.on('session', (accept, reject) => {
      if (++this.#sessions > mostSessions) reject();
      else this.#serve(accept(), client);
    });
  }

  /** A key that is not the user's costs no try: clients offer all that they have. */
  #authenticate(context: AuthContext): void {
    if (context.method === 'publickey') this.#prove(context);
    else if (context.method === 'password') this.#decide(context, context.password);
    else if (context.method === 'keyboard-interactive' && this.#terms.question) this.#ask(context, this.#terms.question);
    else context.reject(this.#methods(context.username));
  }

  /** First whether the key would do, then with a signature (RFC 4252 §7). */
  #prove(context: Extract<AuthContext, { method: 'publickey' }>): void {
    const { username: user, key: offered, signature, blob, hashAlgo } = context;
    const own = user.length <= longestName ? this.#service.key(user, this.#place.address) : undefined;
    if (!own || !offered.data.equals(own.blob)) return context.reject(this.#methods(user));
    if (!signature || !blob) return context.accept();
    const key = ssh2.utils.parseKey(offered.data);
    if (key instanceof Error || key.verify(blob, signature, hashAlgo) !== true) return context.reject(this.#methods(user));
    this.#proven = user;
    if (own.andPassword) return context.reject(['password'], true);
    this.#user = user;
    context.accept();
  }

  #ask(context: Extract<AuthContext, { method: 'keyboard-interactive' }>, { title, password }: Question): void {
    context.prompt([{ prompt: password, echo: false }], title, answers => this.#decide(context, answers[0] ?? ''));
  }

  #decide(context: AuthContext, password: string): void {
    const { username: user } = context;
    const fits = user.length <= longestName && password.length <= longestPassword;
    if (fits && this.#service.authenticate(user, password, this.#place.address, this.#proven === user)) {
      this.#user = user;
      context.accept();
    } else if (++this.#failures >= this.#terms.retries) this.#socket.destroy();
    else context.reject(this.#methods(user));
  }

  /** Public keys are offered to whom one was assigned: others would lose their tries by them. */
  #methods(user: string): ('publickey' | 'password' | 'keyboard-interactive')[] {
    const byPassword = this.#terms.question ? (['keyboard-interactive', 'password'] as const) : (['password'] as const);
    return [...(this.#service.key(user, this.#place.address) ? (['publickey'] as const) : []), ...byPassword];
  }

  /** A shell, or SFTP: commands and other subsystems are refused by their being asked for in vain. */
  #serve(session: Session, client: Connection): void {
    session.on('pty', accept => accept?.());
    session.on('shell', (accept, reject) => {
      if (!this.#service.mayHaveShell(this.#user)) return reject();
      const shell: ServerChannel | undefined = accept(); // none, where this session has a shell already
      if (!shell) return;
      if (bearsData(shell)) this.#open(shell, client);
      else this.#socket.destroy();
    });
    session.on('sftp', (accept, reject) => {
      const files = this.#service.files(this.#user, this.#place.address);
      if (files) this.#transfer(accept(), files, client);
      else reject();
    });
  }

  #transfer(sftp: SFTPWrapper, files: SshFiles, client: Connection): void {
    this.#stopWaiting();
    this.#transfers += 1;
    sftp.on('error', () => {}); // what is written behind the end of a client
    sftp.once('close', () => {
      this.#transfers -= 1;
      if (this.#shells.size === 0 && this.#transfers === 0) this.#end(client);
    });
    serveFiles(sftp, files);
  }

  #open(shell: ServerChannel, client: Connection): void {
    this.#stopWaiting();
    this.#shells.add(shell);
    const line = this.#service.connect({ ...this.#place, user: this.#user });
    shell.on('error', () => {}); // what is written behind the end of a client
    shell.once('close', () => {
      this.#shells.delete(shell);
      line.close();
      if (this.#shells.size === 0 && this.#transfers === 0) this.#end(client);
    });
    shell.once('end', () => this.#hearOut(shell, line));
    const cable = holdingAll(shell, this.#socket);
    attachConsole(line.uart, cable);
    line.uart.onTransmit(
      () => cable.heldBytes > mostHeld && this.#socket.destroy(),
      () => 0,
    );
    line.onClosed(() => this.#leave(shell));
  }

  /** A client that does not close its end is not waited for. */
  #end(client: Connection): void {
    client.end();
    if (!this.#socket.destroyed) this.#stopWaiting = this.#service.after(lingerMilliseconds, () => this.#socket.destroy());
  }

  /** A client that will say no more is let go when the router has had nothing to say to it for a while. */
  #hearOut(shell: ServerChannel, line: SshLine): void {
    let stopWaiting = (): void => {};
    const wait = (): void => {
      stopWaiting();
      stopWaiting = this.#service.after(lingerMilliseconds, () => line.close());
    };
    const stopListening = line.uart.onTransmit(wait, () => 0);
    shell.once('close', () => {
      stopListening();
      stopWaiting();
    });
    wait();
  }

  /** Nor is one that does not take what was said last. */
  #leave(shell: ServerChannel): void {
    if (!this.#shells.has(shell)) return;
    shell.once(
      'close',
      this.#service.after(lingerMilliseconds, () => this.#socket.destroy()),
    );
    shell.write(nothing, () => {
      shell.exit(0);
      shell.end();
    });
  }
}

type Question = NonNullable<SshTerms['question']>;

/** As OpenSSH allows on one connection. */
const mostSessions = 10;
/** Command reference, ssh user and local-user password. */
const longestName = 253;
const longestPassword = 128;
const lingerMilliseconds = 15_000;
/** The router waits for a client that reads nothing; what it is told unasked, as logs are, comes all the same. */
const mostHeld = 1 << 20;
/** Written once all before it is. */
const nothing = new Uint8Array();
