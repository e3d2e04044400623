import { firmware } from '../../firmware-model/index.ts';
import type { Page } from '../../firmware-model/schema/page.ts';
import type { Views } from '../../firmware-model/schema/view.ts';
import { commandLineOf } from '../../src/cli/engine.ts';
import { handlers as everyHandler } from '../../src/cli/handlers/index.ts';
import { currentConfiguration } from '../../src/cli/handlers/configuration/current-configuration.ts';
import { restoreConfiguration, restoreText } from '../../src/cli/handlers/configuration/restore.ts';
import type { Vocabulary } from '../../src/cli/grammar/vocabulary.ts';
import { withVocabularies } from '../../src/cli/run/command-model.ts';
import { wholeModel } from '../../src/program/whole-model.ts';
import type { Completion } from '../../src/cli/run/command-line.ts';
import type { AnyHandlers, RouterFacts } from '../../src/cli/run/handler.ts';
import { render } from '../../src/cli/run/message.ts';
import type { Course, Step } from '../../src/cli/run/outcome.ts';
import type { CliSession } from '../../src/cli/run/session.ts';
import { VirtualClock } from '../../src/clock/virtual-clock.ts';
import { sessionOf } from '../../src/console/login.ts';
import { consoleLine } from '../../src/console/line.ts';
import type { ControlPlaneEvent } from '../../src/control-plane/events.ts';
import { type Board, newBoard } from '../../src/control-plane/state.ts';
import type { NtpExchange } from '../../src/ntp/exchange.ts';
import { MemoryCard } from '../../src/flash/memory-card.ts';
import { ControlPlaneFacts } from '../../src/cli/run/control-plane-facts.ts';
import { createControlPlane, type RouterOptions } from '../../src/router.ts';
import { noCa } from './booted-router.ts';
import { countingEntropy } from './counting-entropy.ts';

/** What a desk is made of; everything else is the firmware's. */
export interface Desk {
  /** With pages of its own it knows no words beyond them. */
  readonly pages?: Readonly<Record<string, Page>>;
  readonly views?: Views;
  readonly vocabularies?: readonly Vocabulary[];
  readonly handlers?: Readonly<Record<string, AnyHandlers>>;
  readonly factoryConfiguration?: readonly string[];
  readonly cfCard?: MemoryCard;
  readonly board?: Partial<Board>;
  readonly poweredOnAt?: number;
  /** Clock time; the router has run since it was powered on. */
  readonly now?: number;
  /** The router has just started, and its configuration is still being built. */
  readonly recovering?: boolean;
  /** Of whoever works here. */
  readonly level?: number;
  /** Group of users whose rules hold for them. */
  readonly group?: string;
  /** Where they begin. */
  readonly view?: 'user' | 'system';
  /** Their answer to a question that has none left. */
  readonly unanswered?: string;
  /** Whoever answers NTP. */
  readonly ntp?: NtpExchange;
}

/** A router in virtual time without a terminal: commands are typed at its command line, what they do is done by its control plane. */
export function deskOf({ handlers = everyHandler, poweredOnAt = startTime, now = poweredOnAt, recovering = false, ...parts }: Desk) {
  const { pages = firmware.pages, views = firmware.views, factoryConfiguration = firmware.factoryConfiguration } = parts;
  const bare = { ...firmware, pages, views, factoryConfiguration, bootSteps: [] };
  const model = parts.vocabularies || parts.pages ? withVocabularies(bare, parts.vocabularies ?? []) : wholeModel(bare);
  const clock = new VirtualClock(poweredOnAt);
  const cfCard = parts.cfCard ?? new MemoryCard({ now: () => clock.now() });
  const options: RouterOptions = {
    firmware: model as unknown as RouterOptions['firmware'], // of the same make, with pages of its own
    clock,
    cfCard,
    board: { ...newBoard(firmware.factoryStartup.systemSoftware), ...parts.board },
    entropy: countingEntropy(),
    cmpTransport: noCa,
    boot: recovering ? 'full' : 'quick',
    baudRate: 'max',
    storeBoard: () => true,
    ...(parts.ntp && { ntp: parts.ntp }),
  };
  const commandLine = commandLineOf(model, handlers);
  const controlPlane = createControlPlane(options, {
    restore: saved => restoreConfiguration(saved, model, commandLine, router),
    read: (text, over) => restoreText(text, model, commandLine, router, over),
    linesOf: volatile => currentConfiguration({ device: router.device, views: model.views, volatile }),
  });
  const router: RouterFacts = new ControlPlaneFacts(controlPlane, options);
  const events: ControlPlaneEvent[] = [];

  const send = (event: ControlPlaneEvent): void => {
    controlPlane.send(event);
    clock.advance(0);
  };
  controlPlane.start();
  send({ type: 'power.applied' });
  clock.advance(now - poweredOnAt);

  /** Someone logged in; several work side by side. Who comes by the network has a VTY, and its `id` says which: `vty3`. */
  function operator(id = 'con0', user?: string) {
    const line = id.startsWith('vty') ? { ...consoleLine, userInterface: `VTY ${id.slice(3)}` } : consoleLine;
    let session: CliSession = {
      ...sessionOf({ user, level: parts.level ?? 3, ...(parts.group !== undefined && { group: parts.group }) }, line),
      id,
    };
    if (parts.view === 'system') enterSystemView();
    let loggedOut = false;
    send({
      type: 'session.opened',
      session: session.id,
      login: { user, userInterface: session.userInterface, since: router.now, via: 'terminal' },
    });

    function carryOut<Result>(course: Course<Result>, answers: readonly string[]): { readonly said: string[]; readonly result: Result } {
      const said: string[] = [];
      const left = [...answers];
      const perform = (step: Step): unknown => {
        if (step.do === 'say' || step.do === 'ask') said.push(...render(model.messages[step.id], step.params));
        if (step.do === 'show') said.push(...step.lines);
        if (step.do === 'session') session = step.change(session);
        if (step.do === 'logout') loggedOut = true;
        if (step.do === 'apply') {
          events.push(step.event);
          send(step.event);
        }
        return step.do === 'ask' ? (left.shift() ?? parts.unanswered) : undefined;
      };
      let at = course.next();
      // a key is not made here: who asks for one breaks off while it is in the making
      while (!at.done) at = isMakingOfKey(at.value) ? course.return(undefined as Result) : course.next(perform(at.value));
      return { said, result: at.value };
    }

    function enterSystemView(): void {
      session = { ...session, views: [session.views[0], { view: 'system', args: {} }] };
    }
    /** What a line brings back, its questions answered in this order. */
    const type = (line: string, ...answers: readonly string[]): string[] => carryOut(commandLine.run(line, session, router), answers).said;

    return {
      type,
      carryOut,
      /** Types several lines; they must be accepted in silence. */
      enter(...lines: readonly string[]) {
        for (const line of lines) {
          const said = type(line);
          if (said.length > 0) throw new Error(`${line}: ${said.join(' / ')}`);
        }
      },
      help: (text: string) => commandLine.help(text, session, router),
      tab: (text: string, previous?: Completion) => commandLine.complete(text, session, router, previous),
      inUserView() {
        session = { ...session, views: [session.views[0]] };
      },
      enterSystemView,
      events,
      get running() {
        return router.volatile.running;
      },
      get session() {
        return session;
      },
      get prompt() {
        return commandLine.prompt(session, router);
      },
      /** Their line is cut off. */
      leave: () => send({ type: 'session.closed', session: session.id }),
      get loggedOut() {
        return loggedOut;
      },
    };
  }

  return {
    operator,
    clock,
    router,
    cfCard,
    /** What commands have made of the router, in order. */
    events,
    model,
    commandLine,
    restore: (text: string) => restoreText(text, model, commandLine, router),
    /** How many edits a log-in has not committed. */
    pendingEdits: (id: string) => router.volatile.pending.get(id)?.candidate.length ?? 0,
    get running() {
      return router.volatile.running;
    },
    get board() {
      return router.nonVolatile.board;
    },
  };
}

/** 2026-11-24 08:00:00 UTC */
export const startTime = Date.UTC(2026, 10, 24, 8, 0, 0);

const isMakingOfKey = (step: Step): boolean => step.do === 'wait' && step.id !== 'committing';
