import type { Socket } from 'node:net';
import type { AuthContext, Connection, ServerChannel, Session } from 'ssh2';
import { attachConsole } from './attach-console.ts';
import type { SshCaller, SshService, SshTerms } from './ssh-service.ts';

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
  #user = '';
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

  /** Public keys are not emulated: they are never offered, so a client with keys does not lose a try by each. */
  #authenticate(context: AuthContext): void {
    if (context.method === 'password') this.#decide(context, context.password);
    else if (context.method === 'keyboard-interactive' && this.#terms.question) this.#ask(context, this.#terms.question);
    else context.reject(this.#methods);
  }

  #ask(context: Extract<AuthContext, { method: 'keyboard-interactive' }>, { title, password }: Question): void {
    context.prompt([{ prompt: password, echo: false }], title, answers => this.#decide(context, answers[0] ?? ''));
  }

  #decide(context: AuthContext, password: string): void {
    const { username: user } = context;
    const fits = user.length <= longestName && password.length <= longestPassword;
    if (fits && this.#service.authenticate(user, password, this.#place.address)) {
      this.#user = user;
      context.accept();
    } else if (++this.#failures >= this.#terms.retries) this.#socket.destroy();
    else context.reject(this.#methods);
  }

  get #methods(): ('password' | 'keyboard-interactive')[] {
    return this.#terms.question ? ['keyboard-interactive', 'password'] : ['password'];
  }

  /** A shell only: commands and subsystems such as SFTP are refused by their being asked for in vain. */
  #serve(session: Session, client: Connection): void {
    let screen: Pick<SshCaller, 'columns' | 'rows'> = {};
    session.on('pty', (accept, _, { cols, rows }) => {
      screen = { columns: cols, rows };
      accept?.();
    });
    session.on('shell', accept => {
      const shell: ServerChannel | undefined = accept(); // none, where this session has a shell already
      if (shell) this.#open(shell, screen, client);
    });
  }

  #open(shell: ServerChannel, screen: Pick<SshCaller, 'columns' | 'rows'>, client: Connection): void {
    this.#stopWaiting();
    this.#shells.add(shell);
    const line = this.#service.connect({ ...this.#place, user: this.#user, ...screen });
    shell.on('error', () => {}); // what is written behind the end of a client
    shell.once('close', () => {
      this.#shells.delete(shell);
      line.close();
      if (this.#shells.size === 0) client.end();
    });
    attachConsole(line.uart, shell);
    line.onClosed(() => this.#leave(shell));
  }

  /** A client that does not take what was said last, or does not close its end, is not waited for. */
  #leave(shell: ServerChannel): void {
    if (!this.#shells.has(shell)) return;
    this.#stopWaiting = this.#service.after(lingerMilliseconds, () => this.#socket.destroy());
    const end = (): void => {
      shell.exit(0);
      shell.end();
    };
    if (shell.writableLength === 0) end();
    else shell.once('drain', end);
  }
}

type Question = NonNullable<SshTerms['question']>;

/** As OpenSSH allows on one connection. */
const mostSessions = 10;
/** Command reference, ssh user and local-user password. */
const longestName = 253;
const longestPassword = 128;
const lingerMilliseconds = 15_000;
