import type { ActorRefFrom, SnapshotFrom } from 'xstate';
import type { RouterFacts } from '../cli/run/handler.ts';
import type { Configuration } from '../config/configuration.ts';
import { deviceTime } from '../control-plane/clock-time.ts';
import type { controlPlaneMachine } from '../control-plane/control-plane.machine.ts';
import type { Restored, SavedConfiguration } from '../control-plane/software.ts';
import type { Memory } from './memory.ts';
import { fingerprintOf } from './next-start.ts';

/** What takes memory away. */
export type Loss = 'power cut' | 'reboot';

export type LossListener = (memory: Memory, by: Loss) => void;

export interface WatchOptions {
  readonly views: RouterFacts['views'];
  /** The configuration of a start without a file. */
  readonly factory: () => Configuration;
  readonly born: Memory['start']['born'];
}

type ControlPlane = typeof controlPlaneMachine;

/** Keeps in sight what a router holds, so that there is something to tell of when it has lost it. All of it are values. */
export class MemoryWatch {
  readonly #options: WatchOptions;
  /** Made for the first of them: a router has none but in the program. */
  #listeners: Set<LossListener> | undefined;
  #start: Pick<Memory['start'], 'configuration' | 'fingerprint' | 'heldLines'> | undefined;
  #running: SnapshotFrom<ControlPlane>['context'] | undefined;

  constructor(options: WatchOptions) {
    this.#options = options;
  }

  /** A start has read this file, and has made that of it. */
  restored(saved: SavedConfiguration | undefined, { configuration, tally }: Restored): void {
    const fingerprint = saved && typeof saved.bytes !== 'string' ? fingerprintOf(saved.bytes) : undefined;
    this.#start = { configuration, fingerprint, heldLines: tally.held };
  }

  follow(actor: ActorRefFrom<ControlPlane>): void {
    actor.subscribe(({ value: { power }, context }) => {
      const held = power === 'running' ? undefined : this.memory;
      this.#running = power === 'running' ? context : undefined;
      if (held) this.#listeners?.forEach(listener => listener(held, power === 'off' ? 'power cut' : 'reboot'));
    });
  }

  /** What is held; undefined while the system does not run. */
  get memory(): Memory | undefined {
    if (!this.#running || !this.#start) return undefined;
    const { volatile, nonVolatile, device } = this.#running;
    const { views, factory, born } = this.#options;
    const now = deviceTime(device.now(), nonVolatile.board);
    return { release: device.profile, volatile, nonVolatile, views, now, start: { ...this.#start, factory: factory(), born } };
  }

  /** Returns what ends the listening. */
  onLost(listener: LossListener): () => void {
    const listeners = (this.#listeners ??= new Set());
    listeners.add(listener);
    return () => void listeners.delete(listener);
  }
}
