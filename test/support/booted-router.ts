import type { SnapshotFrom } from 'xstate';
import { type Firmware, firmware } from '../../firmware-model/index.ts';
import type { ChassisCard } from '../../firmware-model/schema/device.ts';
import { VirtualClock } from '../../src/clock/virtual-clock.ts';
import type { SessionLimits } from '../../src/cmp/session-input.ts';
import { type CmpTransport, CmpTransportError } from '../../src/cmp/transport.ts';
import type { controlPlaneMachine } from '../../src/control-plane/control-plane.machine.ts';
import type { ControlPlaneEvent } from '../../src/control-plane/events.ts';
import { type Board, type BoardCard, newBoard } from '../../src/control-plane/state.ts';
import type { CfCard } from '../../src/flash/cf-card.ts';
import { layFactoryState } from '../../src/flash/factory.ts';
import { MemoryCard } from '../../src/flash/memory-card.ts';
import { noOutgoing, type Outgoing } from '../../src/cli/run/outgoing.ts';
import { type NtpExchange, noNtp } from '../../src/ntp/exchange.ts';
import { type Downloads, noDownloads } from '../../src/pki/downloads.ts';
import type { Entropy } from '../../src/pki/entropy.ts';
import { createRouter, type Router, type Watch } from '../../src/router.ts';
import { countingEntropy } from './counting-entropy.ts';
import { CaWatch } from './ca-watch.ts';

export const password = 'Rehearse-2026';

export interface World {
  readonly clock?: VirtualClock;
  readonly cfCard?: CfCard;
  /** The other cards of its main boards, as the chassis has them. */
  readonly cards?: readonly BoardCard[];
  readonly board?: Board;
  /** Files put on the card before power-on, by name. */
  readonly files?: Readonly<Record<string, string | Uint8Array>>;
  readonly cmpTransport?: CmpTransport;
  readonly downloads?: Downloads;
  readonly outgoing?: Outgoing;
  /** Whoever answers NTP. */
  readonly ntp?: NtpExchange;
  readonly entropy?: Entropy;
  readonly cmpLimits?: Partial<SessionLimits>;
  readonly boot?: 'full' | 'quick';
  readonly baudRate?: number | 'max';
  readonly labPassword?: string;
  /** The model with what a pack knows beyond it. */
  readonly software?: Firmware;
  readonly onFault?: (error: unknown) => void;
  readonly watch?: Watch;
}

/** A router with a terminal on its console, in virtual time. */
export class TestBench {
  readonly clock: VirtualClock;
  readonly cfCard: CfCard;
  readonly router: Router;
  /** As stored last. */
  board: Board;
  readonly #ca = new CaWatch();
  /** What its keeper was told. */
  readonly remarks: string[] = [];
  /** Nothing more can be stored on the main board: the host's disk is full. */
  boardIsWornOut = false;
  /** Called when a change has been stored on the main board. */
  onStored = (): void => {};
  /** How often the chart has gone along an arrow, by what it goes on. */
  readonly steps = new Map<string, number>();
  #output = '';
  #seen = '';
  #chart: unknown;
  #tell: (event: ControlPlaneEvent) => void = () => {};

  constructor({
    clock = new VirtualClock(),
    cfCard,
    cards,
    board,
    files = {},
    cmpTransport = noCa,
    downloads = noDownloads,
    outgoing = noOutgoing,
    ntp = noNtp,
    entropy = countingEntropy(),
    cmpLimits = {},
    boot = 'quick',
    baudRate = 'max',
    labPassword,
    software = firmware,
    onFault,
    watch = {},
  }: World = {}) {
    this.clock = clock;
    this.cfCard = cfCard ?? new MemoryCard({ capacity: software.device.cfCardCapacity, now: () => clock.now() });
    layFactoryState(this.cfCard, software.factoryCard);
    for (const [name, content] of Object.entries(files)) this.cfCard.write(name, Buffer.from(content));
    this.board = board ?? newBoard(software.factoryStartup.systemSoftware);
    this.router = createRouter({
      firmware: software,
      clock,
      cfCard: this.cfCard,
      cards: cards ?? software.device.cards.map(place => ({ ...place, card: this.#cardOf(place, software) })),
      board: this.board,
      entropy,
      cmpTransport: this.#ca.over(cmpTransport),
      downloads,
      outgoing,
      ntp,
      cmpLimits,
      onRemark: text => this.remarks.push(text),
      boot,
      baudRate,
      watch: {
        ...watch,
        inspect: event => {
          watch.inspect?.(event);
          if (event.type === '@xstate.microstep')
            for (const { eventType } of event._transitions) this.steps.set(eventType, (this.steps.get(eventType) ?? 0) + 1);
          if (event.type !== '@xstate.snapshot' || event.actorRef.sessionId !== event.rootId) return;
          if ('value' in event.snapshot) this.#chart = event.snapshot.value;
          this.#tell = fact => event.actorRef.send(fact);
        },
      },
      storeBoard: changed => {
        if (this.boardIsWornOut) return false;
        this.board = changed;
        this.onStored();
        return true;
      },
      ...(labPassword !== undefined && { labPassword }),
      ...(onFault && { onFault }),
    });
    this.router.uart.onTransmit(bytes => {
      this.#output += Buffer.from(bytes).toString('utf8');
    });
  }

  #cardOf({ drive, capacity }: ChassisCard, software: Firmware): CfCard {
    const card = new MemoryCard({ capacity, now: () => this.clock.now() });
    layFactoryState(card, drive === 'cfcard:' ? software.factoryCard : software.secondCard);
    return card;
  }

  powerOn(): this {
    this.router.powerOn();
    this.clock.advance(0);
    return this;
  }

  /** Everything the terminal was sent since the last time. An error in what a test has put in the CA's place ends the test. */
  read(): string {
    this.#ca.rethrow();
    const output = this.#output;
    this.#seen = (this.#seen + output).slice(-500);
    this.#output = '';
    return output;
  }

  /** Presses keys; gives what the screen was sent for them. */
  press(keys: string): string {
    this.read();
    this.router.uart.receive(Buffer.from(keys));
    this.clock.advance(0);
    return this.read();
  }

  /** Types lines, each with Enter; gives what the last of them brought to the screen, its echo left out. */
  type(...lines: readonly string[]): string {
    return lines.map(line => this.press(`${line}\r`)).at(-1) ?? '';
  }

  /** Sets the console password of a router out of the box and logs in. */
  firstLogin(): this {
    this.type('', password, password);
    return this;
  }

  login(): this {
    this.type('', password);
    return this;
  }

  /** Something happens to the router that nobody types: to its card, or at another line. */
  happen(...events: readonly ControlPlaneEvent[]): this {
    for (const event of events) this.#tell(event);
    this.clock.advance(0);
    return this;
  }

  /** The state of every region of the chart. */
  get chart(): SnapshotFrom<typeof controlPlaneMachine>['value'] {
    return this.#chart as SnapshotFrom<typeof controlPlaneMachine>['value']; // the root of what is inspected is the control plane
  }

  /** Where the router stands, for whoever waited in vain. */
  get state(): string {
    const { cmpRequests } = this.router.facts.volatile;
    const requests = JSON.stringify([...cmpRequests].map(([session, { kind, state }]) => `${session}: ${kind} ${state}`));
    return `the chart is in ${JSON.stringify(this.#chart)}, CMP requests are ${requests}, the screen ends with ${JSON.stringify(this.#seen)}`;
  }

  /** Lets work go on until something is so: keys are made and messages are signed in earnest, and that ends when it ends. */
  async until(isSo: () => boolean): Promise<string> {
    let said = '';
    for (let turn = 0; !isSo(); turn++) {
      if (turn > mostTurns) throw new Error(`It does not come about: ${this.state}`);
      await new Promise(resolve => setImmediate(resolve));
      this.clock.advance(0);
      said += this.read();
    }
    return said + (await this.settle());
  }

  /** Lets work that is no matter of time, and of no machine's speed, come to its end: promises. */
  async settle(): Promise<string> {
    for (let turn = 0; turn < 50; turn++) await new Promise(resolve => setImmediate(resolve));
    this.clock.advance(0);
    return this.read();
  }
}

/** Turns of the event loop that are more than the longest work of a router takes, the making of a key, on any machine. */
export const mostTurns = 3_000_000;

export const noCa: CmpTransport = () => Promise.reject(new CmpTransportError('CMP_UNREACHABLE', 'no CA in this test'));

/** A router that is powered on and offers its console. */
export const bootedRouter = (world?: World): TestBench => new TestBench(world).powerOn();

/** The same, logged in, in user view, without paging. */
export function loggedIn(world?: World): TestBench {
  const bench = bootedRouter(world).firstLogin();
  bench.type('screen-length 0 temporary');
  return bench;
}
