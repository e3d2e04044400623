import { Duplex } from 'node:stream';
import { setTimeout as moment } from 'node:timers/promises';
import { moveConsoleLink, publishConsoleLink, withdrawConsoleLink } from './console-link.ts';
import { openPtyPair, type PtyPair } from './pty-pair.ts';

export interface PtyOptions {
  /** Stable name for the slave: a symbolic link. */
  readonly link?: string;
  /** Permissions of the slave. */
  readonly mode?: number;
  /** Line rate that a client finds when it sets none. */
  readonly baudRate?: number;
  /** How often to look whether a client has opened the slave: no event tells. */
  readonly attachPollMilliseconds?: number;
  /** A client that has read nothing for this long loses output until it reads again. */
  readonly stallMilliseconds?: number;
  /** How often to ask a system that has no pseudo-terminal left. */
  readonly reopenMilliseconds?: number;
  /** Where pairs come from. */
  readonly openPair?: typeof openPtyPair;
}

/** Opens the console's pseudo-terminal and publishes its link. */
export async function openPty({ link, ...options }: PtyOptions = {}): Promise<PtyStream> {
  const settings = { ...defaults, ...options };
  const pair = await settings.openPair(settings);
  try {
    if (link) publishConsoleLink(link, pair.slavePath);
  } catch (error) {
    await pair.close();
    throw error;
  }
  return new PtyStream(pair, { ...settings, link });
}

/**
 * The far end of a console cable: what a client writes is readable here, what is written here reaches the client.
 * With nobody at the end of the cable output is lost, as on a wire.
 * Emits `attach`, and `detach` once the line is ready for the next client.
 */
export class PtyStream extends Duplex {
  readonly #settings: Settings;
  readonly #buffer = Buffer.allocUnsafe(4096);
  #pair: PtyPair;
  #timer: NodeJS.Timeout | undefined;
  #attached = false;
  #paused = false;
  #stalledSince: number | undefined;

  constructor(pair: PtyPair, settings: Settings) {
    super();
    this.#pair = pair;
    this.#settings = settings;
    pair.onReadable(this.#readSome);
    this.#awaitClient();
  }

  get slavePath(): string {
    return this.#pair.slavePath;
  }

  get attached(): boolean {
    return this.#attached;
  }

  #awaitClient(): void {
    if (this.destroyed) return;
    this.#timer = setTimeout(() => this.#findClient() || this.#awaitClient(), this.#settings.attachPollMilliseconds);
  }

  #findClient(): boolean {
    const count = this.#pair.read(this.#buffer);
    if (count === 'nobody') return false;
    this.#attached = true;
    this.emit('attach');
    this.#deliver(count);
    this.#watch();
    return true;
  }

  #deliver(count: number): void {
    if (count > 0) this.#paused = !this.push(Buffer.from(this.#buffer.subarray(0, count)));
  }

  #watch(): void {
    if (!this.destroyed && !this.#paused && this.#attached) this.#pair.awaitReadable();
  }

  /**
   * One read for each time that there is something: the next one would as a rule find nothing, which Node tells by an exception, the dearest
   * thing on the way of a key. Data comes before the news that its writer has left.
   */
  readonly #readSome = (): void => {
    if (!this.#attached) return;
    const count = this.#pair.read(this.#buffer);
    if (count === 'nobody') return void this.#clientLeft();
    this.#deliver(count);
    this.#watch();
  };

  override _read(): void {
    if (!this.#paused) return;
    this.#paused = false;
    this.#watch();
  }

  async #clientLeft(): Promise<void> {
    this.#attached = false;
    this.#stalledSince = undefined;
    const isBarred = !(await this.#pair.restore());
    if (this.destroyed || (isBarred && this.#findClient())) return; // the flag is that of a client who has just come
    if (isBarred) await this.#renewPair();
    this.#awaitClient();
    this.emit('detach');
  }

  /**
   * An exclusive flag that a client left behind (screen does) is cleared by nothing but a new pair. The old one goes first: the kernel
   * then hands out the same path again.
   */
  async #renewPair(): Promise<void> {
    const { slavePath } = this;
    await this.#pair.close();
    const pair = await this.#reopen();
    if (!pair) return;
    this.#pair = pair;
    pair.onReadable(this.#readSome);
    if (this.#settings.link) moveConsoleLink(this.#settings.link, slavePath, pair.slavePath);
  }

  /** A system that has no pseudo-terminal left is asked until it has. Undefined when the console was closed meanwhile. */
  async #reopen(): Promise<PtyPair | undefined> {
    while (!this.destroyed) {
      const pair = await this.#settings.openPair(this.#settings).catch(() => moment(this.#settings.reopenMilliseconds, undefined));
      if (pair && !this.destroyed) return pair;
      await pair?.close();
    }
    return undefined;
  }

  override _write(chunk: Buffer, encoding: BufferEncoding, done: () => void): void {
    if (!this.#attached || this.destroyed) return done();
    const written = this.#pair.write(chunk);
    if (written > 0) this.#stalledSince = undefined;
    if (written === chunk.length) return done();
    if (this.#isStalled()) return done();
    setTimeout(() => this._write(chunk.subarray(written), encoding, done), retryMilliseconds);
  }

  #isStalled(): boolean {
    this.#stalledSince ??= performance.now();
    return performance.now() - this.#stalledSince > this.#settings.stallMilliseconds;
  }

  override _destroy(error: Error | null, done: (error: Error | null) => void): void {
    clearTimeout(this.#timer);
    this.#attached = false;
    if (this.#settings.link) withdrawConsoleLink(this.#settings.link, this.slavePath);
    this.#pair.close().then(
      () => done(error),
      () => done(error),
    );
  }
}

type Settings = Required<Omit<PtyOptions, 'link'>> & { readonly link: string | undefined };

const defaults = {
  mode: 0o600,
  baudRate: 9600,
  attachPollMilliseconds: 25,
  stallMilliseconds: 500,
  reopenMilliseconds: 1_000,
  openPair: openPtyPair,
};
/** Long enough to cost nothing, short enough that a client at full speed does not notice. */
const retryMilliseconds = 2;
