import { createActor, type InspectionEvent, type SnapshotFrom } from 'xstate';
import type { Firmware } from '../firmware-model/index.ts';
import { commandLineOf } from './cli/engine.ts';
import { wholeModel } from './program/whole-model.ts';
import type { CommandLine } from './cli/run/command-line.ts';
import { ControlPlaneFacts } from './cli/run/control-plane-facts.ts';
import type { RouterFacts } from './cli/run/handler.ts';
import type { Outgoing } from './cli/run/outgoing.ts';
import { handlers } from './cli/handlers/index.ts';
import { currentConfiguration } from './cli/handlers/configuration/current-configuration.ts';
import { type RestoredConfiguration, restoreConfiguration, restoreText } from './cli/handlers/configuration/restore.ts';
import { consolePort } from './cli/handlers/user-interface/console-port.ts';
import { type Unsettled, unsettledWork } from './cli/handlers/configuration/unsaved.ts';
import type { Clock } from './clock/clock.ts';
import type { Configuration } from './config/configuration.ts';
import { interfacesOfChassis } from './interfaces/chassis.ts';
import type { CmpTransport } from './cmp/transport.ts';
import { type Checked, checkUser } from './console/credentials.ts';
import { bufferLine, fileLine, logMessage } from './console/information-center.ts';
import { numericAddress } from './console/line.ts';
import { Lines } from './console/lines.ts';
import type { Caller, Vty } from './console/vty.ts';
import type { LineStatus } from './cli/run/line-status.ts';
import { Uart } from './console/uart.ts';
import type { Device } from '../firmware-model/schema/device.ts';
import type { BootStep } from '../firmware-model/schema/boot-step.ts';
import { type CardCondition, CardSlot } from './control-plane/card-slot.ts';
import type { CardEvent, ControlPlaneEvent } from './control-plane/events.ts';
import { HostWork } from './control-plane/host-work.ts';
import { controlPlaneMachine } from './control-plane/control-plane.machine.ts';
import { type Observer, observe } from './control-plane/observe.ts';
import type { Software } from './control-plane/software.ts';
import type { Access, Board, BoardCard, NonVolatile } from './control-plane/state.ts';
import { inCharge, slotAtStart } from './control-plane/switchover.ts';
import type { CfCard } from './flash/cf-card.ts';
import type { SessionLimits } from './cmp/session-input.ts';
import { type NtpExchange, noNtp } from './ntp/exchange.ts';
import { type Downloads, noDownloads } from './pki/downloads.ts';
import type { Entropy } from './pki/entropy.ts';
import type { Memory } from './survival/memory.ts';
import { type LossListener, MemoryWatch } from './survival/memory-watch.ts';

export interface RouterOptions {
  readonly firmware: Firmware;
  readonly cfCard: CfCard;
  /** Every other card of its main boards. */
  readonly cards?: readonly BoardCard[];
  /** What the main board kept; `newBoard()` for one fresh from the factory. */
  readonly board: Board;
  /** Called with every change, before the console answers. It has stored the board when it returns true; false: the change is refused. */
  readonly storeBoard: (board: Board) => boolean;
  readonly clock: Clock;
  readonly entropy: Entropy;
  readonly cmpTransport: CmpTransport;
  /** What it fetches by HTTP and LDAP; without it there is no network. */
  readonly downloads?: Downloads;
  /** What it reaches by itself, as a client; without it nothing leads anywhere. */
  readonly outgoing?: Outgoing;
  /** How it asks others for the time; without it nobody answers. */
  readonly ntp?: NtpExchange;
  /** How patient and how strict it is with a CA. */
  readonly cmpLimits?: Partial<SessionLimits>;
  /** `quick` says and does the same as `full`, without pauses. */
  readonly boot: 'full' | 'quick';
  readonly baudRate: number | 'max';
  /** Stands in for every password whose cipher text cannot be checked here: that of a real router. */
  readonly labPassword?: string;
  /** DER of the certificates that IKE peers present, by name or address of the peer; under `undefined` that of whoever else there is. */
  readonly presentedByPeers?: ReadonlyMap<string | undefined, Uint8Array>;
  /** The running configuration begins with these lines as well, over what is saved. */
  readonly openingLines?: readonly string[];
  /** Takes an error of ours that a command ran into: the router goes on. Without it the error is thrown to whoever sent the key. */
  readonly onFault?: (error: unknown) => void;
  /** Hears what its keeper should know and the router itself would not say. */
  readonly onRemark?: (text: string) => void;
  /** Takes what a start has made of the saved configuration, before the start goes on. */
  readonly onRestored?: (restored: RestoredConfiguration) => void;
  /** Looks on, for whoever seeks a fault. */
  readonly watch?: Watch;
}

export interface Watch {
  /** Sees every event and every state of the chart, and of the charts in it. */
  readonly inspect?: (event: InspectionEvent) => void;
  /** Hears of keys that are no text. */
  readonly key?: (name: string) => void;
  /** Stands before the command line. */
  readonly commandLine?: (commandLine: CommandLine) => CommandLine;
}

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

/** Puts one router together. Whatever it touches of the world comes in through the options. */
export function createRouter(options: RouterOptions): Router {
  const { firmware, clock } = options;
  const model = wholeModel(firmware);
  const listeners: Listeners = new Set();
  const tell = (told: RouterEvent) => {
    for (const { event, listener } of listeners) if (event === told) listener();
  };

  const commandLine = commandLineOf(model, handlers);
  const actor = createControlPlane(options, {
    restore(saved) {
      const restored = restoreConfiguration(saved, model, commandLine, facts, options.openingLines);
      options.onRestored?.(restored);
      memory.restored(saved, restored);
      return restored;
    },
    read: (text, over) => restoreText(text, model, commandLine, facts, over),
    linesOf: volatile => currentConfiguration({ device: facts.device, views: model.views, volatile }),
  });
  const facts = new ControlPlaneFacts(actor, options, () => lines);
  const uart = new Uart(clock, options.baudRate);
  const lines = new Lines({
    uart,
    commandLine: options.watch?.commandLine?.(commandLine) ?? commandLine,
    router: facts,
    controlPlane: { send: event => isKept(actor, event) },
    messages: firmware.messages,
    userViewLine: firmware.userViewLine,
    clock,
    onFault: options.onFault,
    onKey: options.watch?.key,
  });

  lines.console.onReady(() => tell('ready'));
  actor.on('boot.said', ({ text }) => lines.console.bootText(text));
  actor.on('line.cut', ({ userInterface }) => lines.cut(userInterface));
  actor.on('message.sent', message => lines.pass(message));
  actor.on('mainBoard.changed', () => {
    lines.dead();
    clock.setTimeout(() => {
      if (actor.getSnapshot().value.power === 'running') lines.opened();
    }, 0);
  });
  actor.on('commands.forgotten', () => lines.forgetCommands());
  actor.on('log.raised', ({ entry }) => lines.log(entry));
  if (options.onRemark) actor.on('remark.made', ({ text }) => options.onRemark?.(text));
  let atStart: Configuration | undefined;
  const cutOff = () => {
    lines.dead();
    facts.outgoing.cut();
  };
  onPhase(actor, {
    off: () => cutOff(),
    booting: from => {
      atStart = undefined;
      cutOff();
      if (from === 'running') tell('reboot');
    },
    'boot menu': () => lines.console.bootMenuOpened(),
    running: () => {
      atStart = facts.volatile.running;
      tell('started');
      lines.opened();
    },
  });
  onRunning(actor, () => {
    uart.configure(consolePort(facts.volatile.running, facts.device));
    lines.settingsChanged();
  });
  const { certificateFile, caFile, keyPair } = firmware.factoryIdentity;
  const memory = new MemoryWatch({
    views: firmware.views,
    factory: () => restoreConfiguration(undefined, model, commandLine, facts).configuration,
    born: { files: [certificateFile, caFile], keyPair },
  });
  memory.follow(actor);
  actor.start();

  return new PoweredRouter(memory, lines, facts, actor, listeners, () => atStart && unsettledWork(facts, atStart));
}

type Listeners = Set<{ readonly event: RouterEvent; readonly listener: () => void }>;

/** What is seen of a router from without. */
class PoweredRouter implements Router {
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

type ControlPlane = ReturnType<typeof createControlPlane>;
type Phase = 'off' | 'booting' | 'boot menu' | 'running';

/** The chart of one router, not yet started. */
export function createControlPlane(options: RouterOptions, reading: Pick<Software, 'restore' | 'read' | 'linesOf'>) {
  const {
    firmware,
    clock,
    entropy,
    cmpTransport,
    downloads = noDownloads,
    ntp = noNtp,
    cmpLimits = {},
    storeBoard,
    cards = [],
    board,
  } = options;
  const { serialNumber = firmware.device.serialNumber } = board;
  const consoleRate = options.baudRate === 'max' ? firmware.device.consoleRate : options.baudRate;
  const device = { ...firmware.device, serialNumber, consoleRate };
  const quick = options.boot === 'quick';
  const hostWork = new HostWork();
  let changed = (_place: string): void => {};
  const slots = slotsOf(
    options,
    () => actor.getSnapshot(),
    place => changed(place),
  );
  const nonVolatile: NonVolatile = {
    cfCard: slots.get(inChargePlace(firmware.device))!, // just made
    ...(cards.length > 0 && {
      cards: [...slots].map(([place, card]) => {
        const [slot, drive] = place.split('#') as [string, BoardCard['drive']]; // as just put together
        return { slot: Number(slot), drive, card };
      }),
    }),
    board,
  };
  const began = { device: quick ? { ...device, buildingConfiguration: 0, linesCommittedPerSecond: Infinity } : device, nonVolatile };
  const inChargeAtStart = { ...began, ...inCharge(slotAtStart(began.device, nonVolatile), began) };
  const actor = createActor(controlPlaneMachine, {
    clock,
    ...(options.watch?.inspect && { inspect: options.watch.inspect }),
    input: {
      software: {
        profile: firmware.release,
        alarms: firmware.alarms,
        traps: firmware.traps,
        pkiLogs: firmware.pkiLogs,
        modules: firmware.modules,
        ntpLogs: firmware.ntpLogs,
        logs: firmware.logs,
        textOf: entry => logMessage(entry, firmware.messages),
        lineOf: (entry, running) => bufferLine(entry, running, firmware.messages),
        fileLineOf: (entry, running) => fileLine(entry, running, firmware.messages),
        bootSequence: quick ? withoutPauses(firmware.bootSteps) : firmware.bootSteps,
        now: () => clock.now(),
        ...reading,
      },
      surroundings: {
        clock,
        entropy,
        cmpTransport,
        cmpLimits,
        downloads: countedDownloads(downloads, hostWork),
        ntp: hostWork.counted(ntp),
        storeBoard,
        hostWork,
      },
      ...inChargeAtStart,
    },
  });
  changed = place => {
    if (place === inChargePlace(actor.getSnapshot().context.device)) actor.send({ type: 'card.changed' });
  };
  let wereOut: ReadonlySet<string> = new Set();
  actor.subscribe(({ value, context: { device, cardsOut } }) => {
    const out = value['CF card'] === 'out' ? new Set([...cardsOut, inChargePlace(device)]) : cardsOut;
    if (out === wereOut) return;
    for (const [place, slot] of slots) if (out.has(place) && !wereOut.has(place)) slot.emptied();
    wereOut = out;
  });
  return actor;
}

type ControlPlaneSnapshot = SnapshotFrom<typeof controlPlaneMachine>;

/** The slots of all cards by their place, `9#cfcard:`. What happens to the card in charge is a region of the chart. */
function slotsOf(
  { firmware, cfCard, cards = [] }: RouterOptions,
  snapshot: () => ControlPlaneSnapshot,
  changed: (place: string) => void,
): ReadonlyMap<string, CardSlot> {
  const condition = (place: string): CardCondition => {
    const { value, context } = snapshot();
    if (place === inChargePlace(context.device)) return value['CF card'];
    return context.cardsOut.has(place) ? 'out' : 'in';
  };
  const all: readonly BoardCard[] = [{ slot: firmware.device.mainBoardSlot, drive: 'cfcard:', card: cfCard }, ...cards];
  return new Map(
    all.map(({ slot, drive, card }) => {
      const place = `${slot}#${drive}`;
      return [
        place,
        new CardSlot(
          card,
          () => condition(place),
          () => changed(place),
        ),
      ];
    }),
  );
}

const inChargePlace = ({ mainBoardSlot }: Pick<Device, 'mainBoardSlot'>): string => `${mainBoardSlot}#cfcard:`;

const countedDownloads = ({ http, ldap }: Downloads, work: HostWork): Downloads => ({ http: work.counted(http), ldap: work.counted(ldap) });

/** The same text in one piece, made once for all routers of a release. */
function withoutPauses(sequence: readonly BootStep[]): readonly BootStep[] {
  const known = sequencesWithoutPauses.get(sequence);
  if (known) return known;
  const made = [{ phase: 'self-test', text: sequence.map(step => step.text).join(''), pause: 0, fidelity: 'inferred' }] as const;
  sequencesWithoutPauses.set(sequence, made);
  return made;
}

const sequencesWithoutPauses = new WeakMap<readonly BootStep[], readonly BootStep[]>();

function onPhase(actor: ControlPlane, enter: Readonly<Record<Phase, (from: Phase) => void>>): void {
  let phase: Phase = 'off';
  actor.subscribe(snapshot => {
    const next = phaseOf(snapshot);
    if (next === phase) return;
    const from = phase;
    phase = next;
    enter[next](from);
  });
}

/** Sends a fact; false when the main board could not keep what it changes. */
function isKept(actor: ControlPlane, event: ControlPlaneEvent): boolean {
  let isStored = true;
  const watch = actor.on('board.unstored', () => {
    isStored = false;
  });
  actor.send(event);
  watch.unsubscribe();
  return isStored;
}

function onRunning(actor: ControlPlane, changed: () => void): void {
  let running: Configuration | undefined;
  actor.subscribe(({ context: { volatile } }) => {
    if (volatile.running === running) return;
    running = volatile.running;
    changed();
  });
}

function phaseOf({ value: { power } }: SnapshotFrom<typeof controlPlaneMachine>): Phase {
  if (typeof power === 'string') return power;
  return power.booting === 'boot menu' ? 'boot menu' : 'booting';
}
