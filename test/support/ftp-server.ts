import { once } from 'node:events';
import { connect, createServer, type Server, type Socket } from 'node:net';
import type { ExecutionContext } from 'ava';

export interface FtpServerOptions {
  /** Octets after which a file that is fetched breaks off. */
  readonly breaksAfter?: number;
  /** Octets after which it sends no more of a file, and says nothing about it. */
  readonly stallsAfter?: number;
  /** Lines of its help. */
  readonly helpLines?: number;
  /** It takes no more than so many octets. */
  readonly quota?: number;
  /** Commands that it hears, and does nothing about. */
  readonly ignores?: RegExp;
  /** Answers that it keeps to itself. */
  readonly withholds?: RegExp;
}

/** An FTP server (RFC 959, RFC 2428) with files in memory, on the loopback interface, active and passive. */
export async function ftpServer(t: ExecutionContext, options: FtpServerOptions = {}) {
  const files = new Map<string, Buffer>();
  const directories = new Set(['/', '/certificates']);
  /** What it was told, in order; no passwords. */
  const log: string[] = [];
  const sockets = new Set<Socket>();
  const listener = createServer(socket => {
    sockets.add(socket.on('error', () => {}));
    new Talk(socket, { files, directories, log, options });
  });
  t.teardown(() => {
    listener.close();
    for (const socket of sockets) socket.destroy();
  });
  const port = await listening(listener);
  return { files, directories, log, port, cut: () => sockets.forEach(socket => void socket.destroy()) };
}

interface Store {
  readonly files: Map<string, Buffer>;
  readonly directories: Set<string>;
  readonly log: string[];
  readonly options: FtpServerOptions;
}

class Talk {
  readonly #socket: Socket;
  readonly #store: Store;
  #directory = '/';
  #user = '';
  #data: () => Promise<Socket> = () => Promise.reject(new Error('no data connection'));

  constructor(socket: Socket, store: Store) {
    this.#socket = socket;
    this.#store = store;
    this.#say('220-Welcome\r\n220 Lab FTP service ready.');
    socket.setEncoding('utf8').on('data', (text: string) => {
      for (const line of text.split('\r\n').filter(Boolean)) void this.#hear(line);
    });
  }

  #say(line: string): void {
    if (!this.#socket.destroyed && !this.#store.options.withholds?.test(line)) this.#socket.write(`${line}\r\n`);
  }

  async #hear(line: string): Promise<void> {
    const [, verb = '', argument = ''] = /^(\S+) ?(.*)$/.exec(line) ?? [];
    this.#store.log.push(verb === 'PASS' ? 'PASS' : line);
    if (this.#store.options.ignores?.test(line)) return;
    const path = argument.startsWith('/') ? argument : `${this.#directory.replace(/\/$/, '')}/${argument}`;
    const { files, directories } = this.#store;
    const done = (isDone: boolean, said: string) => this.#say(isDone ? said : `550 ${argument}: no such file or directory.`);
    switch (verb) {
      case 'USER':
        this.#user = argument;
        return this.#say(`331 Password required for ${argument}.`);
      case 'PASS':
        return this.#say(this.#user === 'client001' && argument === 'Hello-13579' ? '230 User logged in.' : '530 Login incorrect.');
      case 'TYPE':
        return this.#say(`200 Type set to ${argument}.`);
      case 'PWD':
        return this.#say(`257 "${this.#directory}" is current directory.`);
      case 'CWD':
        if (directories.has(path)) this.#directory = path;
        return done(directories.has(path), '250 CWD command successful.');
      case 'CDUP':
        this.#directory = '/';
        return this.#say('250 CDUP command successful.');
      case 'MKD':
        directories.add(path);
        return this.#say(`257 "${path}" directory created.`);
      case 'RMD':
        return done(directories.delete(path), '250 RMD command successful.');
      case 'DELE':
        return done(files.delete(path), '250 DELE command successful.');
      case 'SIZE':
        return done(files.has(path), `213 ${files.get(path)?.length}`);
      case 'HELP':
        return this.#say(`${this.#help(argument)}214 ${argument} <lab help>`);
      case 'QUIT':
        this.#say('221 Goodbye.');
        return void this.#socket.end();
      case 'PORT':
        return this.#dial(argument.split(',').map(Number));
      case 'EPSV':
        return this.#await();
      case 'LIST':
      case 'NLST':
        return this.#give(Buffer.from(this.#rows(verb, argument).join('')), 'listing');
      case 'RETR':
        return files.has(path) ? this.#give(files.get(path) ?? Buffer.alloc(0), argument) : done(false, '');
      case 'STOR':
      case 'APPE':
        return this.#take(path, verb === 'APPE' ? (files.get(path) ?? Buffer.alloc(0)) : Buffer.alloc(0));
      default:
        return this.#say(`500 ${verb} not understood.`);
    }
  }

  #help(about: string): string {
    return Array.from({ length: this.#store.options.helpLines ?? 0 }, (_, line) => `214-${about} ${line + 1}\r\n`).join('');
  }

  #rows(verb: string, pattern: string): readonly string[] {
    const end = pattern.includes('*') ? pattern.slice(pattern.indexOf('*') + 1) : '';
    const names = [...this.#store.files.keys()].map(name => name.slice(1)).filter(name => name.endsWith(end));
    return names.map(name => (verb === 'NLST' ? `${name}\r\n` : `-rw-r--r-- 1 lab lab ${name}\r\n`));
  }

  #dial(numbers: readonly number[]): void {
    const [a, b, c, d, high = 0, low = 0] = numbers;
    this.#data = async () => {
      const socket = connect(high * 256 + low, `${a}.${b}.${c}.${d}`).on('error', () => {});
      await once(socket, 'connect');
      return socket;
    };
    this.#say('200 Port command okay.');
  }

  async #await(): Promise<void> {
    const server = createServer();
    const arrived = once(server, 'connection').then(([socket]: Socket[]) => {
      server.close();
      return socket!.on('error', () => {}); // a connection brings its socket
    });
    const port = await listening(server);
    this.#data = () => arrived;
    this.#say(`229 Entering Extended Passive Mode (|||${port}|)`);
  }

  async #give(bytes: Buffer, name: string): Promise<void> {
    this.#say(`150 Opening data connection for ${name}.`);
    const socket = await this.#data();
    const { breaksAfter, stallsAfter } = this.#store.options;
    if (stallsAfter !== undefined) return void socket.write(bytes.subarray(0, stallsAfter));
    const isBroken = breaksAfter !== undefined && bytes.length > breaksAfter;
    socket.end(isBroken ? bytes.subarray(0, breaksAfter) : bytes, () =>
      this.#say(isBroken ? '451 Local error.' : '226 Transfer complete.'),
    );
  }

  async #take(path: string, before: Buffer): Promise<void> {
    this.#say('150 Ok to send data.');
    const socket = await this.#data();
    const pieces = [before];
    for await (const piece of socket) pieces.push(piece as Buffer); // no encoding is set
    const whole = Buffer.concat(pieces);
    if (whole.length > (this.#store.options.quota ?? Infinity)) return this.#say('552 Quota exceeded.');
    this.#store.files.set(path, whole);
    this.#say('226 File receive OK.');
  }
}

async function listening(server: Server): Promise<number> {
  await once(server.listen(0, '127.0.0.1'), 'listening');
  const address = server.address();
  return typeof address === 'object' && address ? address.port : 0;
}
