import type { LineSettings } from '../../firmware-model/schema/line-settings.ts';
import { agree, millisecondsPerCharacter } from './line-settings.ts';
import { Resampler } from './resampler.ts';
import type { Wire } from './shifter.ts';
import type { Uart } from './uart.ts';

/**
 * The console line as a terminal has it that is set by itself. Where it is set otherwise than the port, each end hears of the other what a
 * receiver makes of it. A line that takes no time has no rate, and garbles nothing.
 */
export class TerminalLine {
  readonly #uart: Uart;
  readonly #wire: Wire;
  #settings: LineSettings;
  /** The receivers of both ends, made for these settings of the port; none where the two understand each other. */
  #receivers: { readonly atPort: Resampler; readonly atTerminal: Resampler } | undefined;
  #port: LineSettings | undefined;

  constructor(uart: Uart, settings: LineSettings = uart.settings) {
    this.#uart = uart;
    this.#settings = settings;
    const timePerCharacter = (): number => millisecondsPerCharacter(this.#settings);
    this.#wire = {
      get millisecondsPerCharacter() {
        return timePerCharacter();
      },
      deliver: bytes => this.#reach(this.#between?.atPort.hear(bytes) ?? bytes),
      idle: () => this.#reach(this.#between?.atPort.idle()),
    };
  }

  get settings(): LineSettings {
    return this.#settings;
  }

  /** In effect at once. */
  set settings(settings: LineSettings) {
    this.#settings = settings;
    this.#port = undefined;
  }

  receive(bytes: Uint8Array): boolean {
    return this.#uart.receive(bytes, this.#uart.isPaced ? this.#wire : undefined);
  }

  onceHungry(listener: () => void): void {
    this.#uart.onceHungry(listener);
  }

  onTransmit(listener: (bytes: Uint8Array) => void, held: () => number): () => void {
    return this.#uart.onTransmit(
      bytes => listener(this.#between?.atTerminal.hear(bytes) ?? bytes),
      held,
      () => {
        const rest = this.#between?.atTerminal.idle();
        if (rest && rest.length > 0) listener(rest);
      },
    );
  }

  /** What was sent and has not reached the port is lost. */
  purge(): void {
    this.#uart.purge(this.#wire);
  }

  eased(): void {
    this.#uart.eased();
  }

  receiveBreak(): void {
    this.#uart.receiveBreak();
  }

  #reach(bytes: Uint8Array | undefined): void {
    if (bytes && bytes.length > 0) this.#uart.hear(bytes);
  }

  get #between() {
    if (!this.#uart.isPaced) return undefined;
    const port = this.#uart.settings;
    if (port === this.#port) return this.#receivers;
    this.#port = port;
    this.#receivers = agree(port, this.#settings)
      ? undefined
      : { atPort: new Resampler(this.#settings, port), atTerminal: new Resampler(port, this.#settings) };
    return this.#receivers;
  }
}
