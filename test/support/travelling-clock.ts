import { VirtualClock } from '../../src/clock/virtual-clock.ts';
import { type Advance, WorldClock } from '../../src/clock/world-clock.ts';
import { VirtualHost } from './host-time.ts';

/** The clock of a program in a world of tests: to `advance` it is to let the host's time pass. */
export class TravellingClock extends VirtualClock {
  readonly host = new VirtualHost();
  readonly world: WorldClock;

  constructor(options: { readonly start?: number; readonly scale?: number } = {}) {
    super();
    this.world = new WorldClock({ start: Date.UTC(2026, 10, 24, 8), ...options, host: this.host });
  }

  get scale(): number {
    return this.world.scale;
  }

  override get pending(): number {
    return this.world.pending;
  }

  override now(): number {
    return this.world.now();
  }

  elapsed(): number {
    return this.world.elapsed();
  }

  override setTimeout(callback: () => void, milliseconds: number): unknown {
    return this.world.setTimeout(callback, milliseconds);
  }

  override clearTimeout(id: unknown): void {
    this.world.clearTimeout(id);
  }

  override advance(milliseconds: number): void {
    this.host.pass(milliseconds);
  }

  travel(milliseconds: number, options: Advance = {}): Promise<void> {
    return this.host.during(this.world.advance(milliseconds, options));
  }
}
