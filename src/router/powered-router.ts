import type { SnapshotFrom } from 'xstate';
import type { Unsettled } from '../cli/handlers/configuration/unsaved.ts';
import type { RouterFacts } from '../cli/run/handler.ts';
import type { LineStatus } from '../cli/run/line-status.ts';
import { type Checked, checkUser } from '../console/credentials.ts';
import { numericAddress } from '../console/line.ts';
import type { Lines } from '../console/lines.ts';
import type { Uart } from '../console/uart.ts';
import type { Caller, Vty } from '../console/vty.ts';
import type { controlPlaneMachine } from '../control-plane/control-plane.machine.ts';
import type { CardEvent } from '../control-plane/events.ts';
import { observe, type Observer } from '../control-plane/observe.ts';
import type { Access } from '../control-plane/state.ts';
import { interfacesOfChassis } from '../interfaces/chassis.ts';
import type { LossListener, MemoryWatch } from '../survival/memory-watch.ts';
import type { Memory } from '../survival/memory.ts';
import type { ControlPlane } from './control-plane.ts';

export interface Router {
  /** The router's end of the console cable. */
  readonly uart: Uart;
  readonly facts: RouterFacts;
  /** What a power cut would take away, if anything. */
  readonly unsettled: Unsettled | undefined;
  /** What it holds; undefined while its system does not run. */
  readonly memory: Memory | undefined;
  /** In which state every region of the chart is, in the chart's own words: `kept: steady`. */
  states(): Readonly<Record<Region, string>>;
  /** Every line on which somebody is or calls. */
  readonly lines: readonly LineStatus[];
  /** Someone calls by the network. Always gives a line: one that is refused is told why and closed. */
  connect(caller: Caller): Vty;
  /** Name and password of somebody who has no line yet, as SSH asks for them. A failure counts. */
  authenticate(name: string, password: string, access: Access): boolean;
  /** Cuts a line off, as `kill user-interface` does: `CON 0`, `VTY 3`. False: nobody is there. */
  kill(userInterface: string): boolean;
  /** Resolves once the host has done what it was asked to: an exchange with a CA, the search for primes. Undefined when that is nothing. */
  settled(): Promise<void> | undefined;
  /** Looks on, as long as it is not ended by what this returns: every fact that the control plane takes, and what it raises in the log. */
  observe(observer: Observer): () => void;
  /** The date of its clock has made a jump. */
  clockMoved(milliseconds: number): void;
  powerOn(): void;
  /** A power cut. */
  powerOff(): void;
  /** Something happens to the CF card in its slot; false: as the card is, it cannot. */
  card(event: CardEvent): boolean;
  /** A cable is plugged in, and its other end is up, or not; false: the chassis has no such port. */
  link(interfaceName: string, state: 'up' | 'down'): boolean;
  /** A break on the console line, longer than any character. */
  breakLine(): void;
  /**
   * `started`: the system is up, with what it could restore of its saved configuration; `ready`: the console offers `Please Press ENTER.`;
   * `reboot`: the operator has confirmed one. Returns what ends the listening.
   */
  on(event: RouterEvent, listener: () => void): () => void;
  /** Calls with what the router held when a power cut or a reboot has taken it. Returns what ends the listening. */
  onMemoryLost(listener: LossListener): () => void;
}

export type RouterEvent = 'started' | 'ready' | 'reboot';

export type Listeners = Set<{ readonly event: RouterEvent; readonly listener: () => void }>;

/** What is seen of a router from without. */
export class PoweredRouter implements Router {
  readonly facts: RouterFacts;
  readonly #lines: Lines;
  readonly #actor: ControlPlane;
  readonly #listeners: Listeners;
  readonly #unsettled: () => Unsettled | undefined;
  readonly #memory: MemoryWatch;

  constructor(
    memory: MemoryWatch,
    lines: Lines,
    facts: RouterFacts,
    actor: ControlPlane,
    listeners: Listeners,
    unsettled: () => Unsettled | undefined,
  ) {
    this.#lines = lines;
    this.facts = facts;
    this.#actor = actor;
    this.#listeners = listeners;
    this.#unsettled = unsettled;
    this.#memory = memory;
  }

  get memory(): Memory | undefined {
    return this.#memory.memory;
  }

  onMemoryLost(listener: LossListener): () => void {
    return this.#memory.onLost(listener);
  }

  get uart(): Uart {
    return this.#lines.console.uart;
  }

  get lines(): readonly LineStatus[] {
    return this.#lines.status;
  }

  connect(caller: Caller): Vty {
    return this.#lines.connect(caller);
  }

  authenticate(name: string, password: string, access: Access): boolean {
    const checked: Checked = checkUser(this.facts, name, password, {
      ...access,
      ...(access.address !== undefined && { address: numericAddress(access.address) }),
    });
    if ('failure' in checked) this.#actor.send(checked.failure);
    return 'user' in checked;
  }

  kill(userInterface: string): boolean {
    return this.#lines.cut(userInterface);
  }

  get unsettled(): Unsettled | undefined {
    return this.#unsettled();
  }

  states(): Readonly<Record<Region, string>> {
    const regions = Object.entries(this.#actor.getSnapshot().value).map(([region, state]) => [region, stateIn(state)]);
    return Object.fromEntries(regions) as Record<Region, string>; // of the same regions
  }

  settled(): Promise<void> | undefined {
    return this.#actor.getSnapshot().context.device.hostWork.settled();
  }

  observe(observer: Observer): () => void {
    return observe(this.#actor, observer);
  }

  clockMoved(milliseconds: number): void {
    this.#actor.send({ type: 'clock.moved', milliseconds });
  }

  powerOn(): void {
    this.#actor.send({ type: 'power.applied' });
  }

  powerOff(): void {
    this.#actor.send({ type: 'power.lost' });
  }

  card(event: CardEvent): boolean {
    const before = this.states()['CF card'];
    this.#actor.send(event);
    return this.states()['CF card'] !== before;
  }

  link(interfaceName: string, state: 'up' | 'down'): boolean {
    const name = interfaceName.toLowerCase();
    const port = interfacesOfChassis(this.facts.device).find(each => each.speed > 0 && each.name.toLowerCase() === name);
    if (port) this.#actor.send({ type: 'link.changed', interface: port.name, state });
    return port !== undefined;
  }

  breakLine(): void {
    this.uart.receiveBreak();
  }

  on(event: RouterEvent, listener: () => void): () => void {
    const listening = { event, listener };
    this.#listeners.add(listening);
    return () => void this.#listeners.delete(listening);
  }
}

/** A region of the control plane. */
export type Region = keyof SnapshotFrom<typeof controlPlaneMachine>['value'];

type StateValue = string | { readonly [state: string]: StateValue | undefined };

const stateIn = (state: StateValue): string =>
  typeof state === 'string'
    ? state
    : Object.entries(state)
        .map(([name, inside]) => (inside === undefined ? name : `${name}: ${stateIn(inside)}`))
        .join(', ');
