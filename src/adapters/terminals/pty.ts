import { Duplex } from 'node:stream';
import { setTimeout as moment } from 'node:timers/promises';
import { moveConsoleLink, publishConsoleLink, withdrawConsoleLink } from './console-link.ts';
import { Outlet, type OutletOptions } from './outlet.ts';
import { openPtyPair, type PtyPair } from './pty-pair.ts';
import { roundsOf } from './rounds.ts';

export interface PtyOptions extends Pick<OutletOptions, 'holdBytes' | 'patienceMilliseconds'> {
  /** Stable name for the slave: a symbolic link. */
  readonly link?: string;
  /** Permissions of the slave. */
  readonly mode?: number;
  /** Line rate that a client finds when it sets none. */
  readonly baudRate?: number;
  /** Is told the rate that a client has set: before what it types at that rate is heard, and soon where it only listens. */
  readonly onRate?: (baudRate: number) => void;
  /** How often to look whether a client has opened the slave that neither types nor is told anything: only then does no event tell. */
  readonly attachPollMilliseconds?: number;
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
 * Emits `attach`, `detach` once the line is ready for the next client, and `dropped` with the bytes that a client has lost which stopped
 * reading.
 */
export class PtyStream extends Duplex {
  readonly #settings: Settings;
  readonly #buffer = Buffer.allocUnsafe(4096);
  #pair: PtyPair;
  readonly #outlet: Outlet;
  #stopWaiting = (): void => {};
  #stopFollowing = (): void => {};
  #retrying: NodeJS.Timeout | undefined;
  #retryMilliseconds = shortestRetryMilliseconds;
  #attached = false;
  #paused = false;
  #isDeaf = false;
  #isRestoring = false;

  constructor(pair: PtyPair, settings: Settings) {
    super();
    this.#pair = pair;
    this.#settings = settings;
    this.#outlet = new Outlet({
      ...settings,
      pass: bytes => this.#pass(bytes),
      eased: () => this.emit('eased'),
      dropped: bytes => this.emit('dropped', bytes),
    });
    pair.onReadable(this.#readSome);
    this.#awaitClient();
  }

  get slavePath(): string {
    return this.#pair.slavePath;
  }

  get attached(): boolean {
    return this.#attached;
  }

  /** Bytes that the router should wait for. */
  get heldBytes(): number {
    return this.#outlet.awaitedBytes;
  }

  /** A client that types wakes us at once; one that only listens is looked for when there is something to say, and now and then. */
  #awaitClient(): void {
    if (this.destroyed) return;
    const stopWatching = this.#pair.onWritten(() => this.#findClient());
    const isDeaf = this.#isDeaf || !stopWatching;
    const rounds = roundsOf(isDeaf ? deafPollMilliseconds : this.#settings.attachPollMilliseconds);
    const leaveRounds = rounds.join(() => this.#look());
    this.#stopWaiting = () => {
      stopWatching?.();
      leaveRounds();
      this.#stopWaiting = () => {};
    };
    this.#findClient(); // one that wrote before it was watched for
  }

  /** Bytes found here were written with nobody telling: the system cannot, so it is asked more often from now on. */
  #look(): void {
    if (this.#findClient()) this.#isDeaf = true;
  }

  /** How many bytes a client that has come has written; undefined when there is none. What the router answers must not overtake what it is saying. */
  #findClient(): number | undefined {
    if (this.#attached || this.#isRestoring) return undefined;
    const count = this.#pair.read(this.#buffer);
    if (count === 'nobody') return undefined;
    const bytes = Buffer.from(this.#buffer.subarray(0, count));
    this.#stopWaiting();
    this.#attached = true;
    this.emit('attach');
    this.#followRate();
    queueMicrotask(() => this.#deliverAndWatch(bytes));
    return count;
  }

  #deliver(bytes: Buffer): void {
    if (bytes.length > 0) this.#paused = !this.push(bytes);
  }

  /** A client may have changed the rate before it typed this. Without anybody who cares for the rate nothing is waited for. */
  #deliverAndWatch(bytes: Buffer): void {
    const told = this.#settings.onRate && this.#tellRate(this.#settings.onRate);
    if (!told) return this.#deliverThenWatch(bytes);
    told.then(() => this.#deliverThenWatch(bytes));
  }

  #deliverThenWatch(bytes: Buffer): void {
    this.#deliver(bytes);
    this.#watch();
  }

  #followRate(): void {
    const { onRate } = this.#settings;
    if (!onRate) return;
    this.#stopFollowing();
    this.#stopFollowing = roundsOf(ratePollMilliseconds).join(() => void this.#tellRate(onRate));
  }

  async #tellRate(tell: (baudRate: number) => void): Promise<void> {
    const baudRate = await this.#pair.clientBaudRate().catch(() => 0); // a pair that is being closed
    if (baudRate > 0) tell(baudRate);
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
    this.#deliverAndWatch(Buffer.from(this.#buffer.subarray(0, count)));
  };

  override _read(): void {
    if (!this.#paused) return;
    this.#paused = false;
    this.#watch();
  }

  async #clientLeft(): Promise<void> {
    this.#stopFollowing();
    this.#attached = false;
    this.#isRestoring = true; // what opens the slave now is no client
    this.#forgetOutput();
    const isBarred = !(await this.#pair.restore());
    this.#isRestoring = false;
    if (this.destroyed || (isBarred && this.#findClient() !== undefined)) return; // the flag is that of a client who has just come
    if (isBarred) await this.#renewPair();
    this.emit('detach');
    this.#awaitClient();
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

  override _write(chunk: Buffer, _encoding: BufferEncoding, done: () => void): void {
    if (this.#attached || this.#findClient() !== undefined) this.#outlet.add(chunk);
    done();
  }

  /** What the kernel does not take is offered again, ever more rarely while nobody reads. */
  #pass(bytes: Uint8Array): number {
    const written = this.#pair.write(bytes);
    if (written > 0) this.#retryMilliseconds = shortestRetryMilliseconds;
    if (written < bytes.length) this.#retrying ??= setTimeout(() => this.#retry(), this.#retryMilliseconds);
    return written;
  }

  #retry(): void {
    this.#retrying = undefined;
    this.#retryMilliseconds = Math.min(this.#retryMilliseconds * 1.25, longestRetryMilliseconds);
    this.#outlet.resume();
  }

  #forgetOutput(): void {
    clearTimeout(this.#retrying);
    this.#retrying = undefined;
    this.#outlet.forget();
  }

  override _destroy(error: Error | null, done: (error: Error | null) => void): void {
    this.#stopWaiting();
    this.#stopFollowing();
    this.#attached = false;
    this.#forgetOutput();
    if (this.#settings.link) withdrawConsoleLink(this.#settings.link, this.slavePath);
    this.#pair.close().then(
      () => done(error),
      () => done(error),
    );
  }
}

type Settings = Omit<PtyOptions, 'link'> & typeof defaults & { readonly link: string | undefined };

const defaults = {
  mode: 0o600,
  baudRate: 9600,
  attachPollMilliseconds: 2_000,
  reopenMilliseconds: 1_000,
  openPair: openPtyPair,
};
/** Long enough to cost nothing, short enough that a client at full speed does not notice. */
const shortestRetryMilliseconds = 2;
/** For a client that has stopped reading. */
const longestRetryMilliseconds = 100;
/** Nothing tells that a client sets another rate. */
const ratePollMilliseconds = 100;
/** Where the system does not tell that a client types. */
const deafPollMilliseconds = 50;
