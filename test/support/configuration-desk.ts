import { device } from '../../firmware-model/device.ts';
import { factoryConfiguration } from '../../firmware-model/factory-state.ts';
import { hotkeys } from '../../firmware-model/hotkeys.ts';
import { messages } from '../../firmware-model/messages.ts';
import { pages as realPages } from '../../firmware-model/pages/index.ts';
import { views as realViews } from '../../firmware-model/views.ts';
import { commandLineOf } from '../../src/cli/engine.ts';
import type { AnyHandlers, RouterFacts } from '../../src/cli/run/handler.ts';
import { handlers as realHandlers } from '../../src/cli/handlers/index.ts';
import { render } from '../../src/cli/run/message.ts';
import type { Course, Step } from '../../src/cli/run/outcome.ts';
import type { Page } from '../../firmware-model/schema/page.ts';
import { restoreText } from '../../src/cli/handlers/configuration/restore.ts';
import { type CliSession, terminalAtLogin } from '../../src/cli/run/session.ts';
import type { Views } from '../../firmware-model/schema/view.ts';
import { noEdits } from '../../src/config/candidate.ts';
import { applyEdits } from '../../src/config/edit.ts';
import type { ControlPlaneEvent } from '../../src/control-plane/events.ts';
import { type Board, type CommitPoint, nothingPending, type Volatile, volatileAtPowerOn } from '../../src/control-plane/state.ts';
import { MemoryCard } from '../../src/flash/memory-card.ts';
import { testPages, testViews } from './configuration-pages.ts';

export interface DeskSetting {
  /** Without the test chapter: views and pages are those of the firmware and nothing else. */
  readonly genuine?: boolean;
  readonly handlers?: Readonly<Record<string, AnyHandlers>>;
  /** What the card can hold. */
  readonly capacity?: number;
  readonly nextStartup?: string;
  readonly commits?: readonly CommitPoint[];
  readonly volatile?: Partial<Volatile>;
}

/** A router for configuring, with the real chapters and the test chapter, and a control plane reduced to edit, commit and select. */
export function desk({ genuine = false, handlers = {}, capacity, nextStartup, commits = [], volatile: memory = {} }: DeskSetting = {}) {
  const pages: Readonly<Record<string, Page>> = genuine ? realPages : { ...realPages, ...testPages };
  const views: Views = genuine ? realViews : { ...realViews, ...testViews };
  const model = { pages, views, messages, hotkeys, factoryConfiguration: genuine ? factoryConfiguration : [], redirectionLevel: 3 };
  const commandLine = commandLineOf(model, { ...realHandlers, ...handlers });
  const cfCard = new MemoryCard({ now: () => startTime, ...(capacity === undefined ? {} : { capacity }) });
  let board: Board = {
    keyPairs: [],
    clockOffsetMilliseconds: 0,
    commits,
    nextStartup: { systemSoftware: 'cfcard:/V800R012C10SPC300.cc', savedConfiguration: nextStartup ?? null },
  };
  let volatile: Volatile = { ...volatileAtPowerOn(board.nextStartup, startTime), ...memory };
  let busy = false;
  const events: ControlPlaneEvent[] = [];

  const router: RouterFacts = {
    device,
    now: startTime,
    views,
    hotkeys,
    get nonVolatile() {
      return { cfCard, board };
    },
    get volatile() {
      return volatile;
    },
    get busy() {
      return busy;
    },
    entropy: { bytes: count => new Uint8Array(count) },
    generateKeyPair: () => Promise.reject(new Error('no key pairs here')),
  };

  function apply(event: ControlPlaneEvent): void {
    events.push(event);
    if (event.type === 'startup.configurationCleared')
      board = { ...board, nextStartup: { ...board.nextStartup, savedConfiguration: null } };
    if (event.type === 'startup.configurationSelected')
      board = { ...board, nextStartup: { ...board.nextStartup, savedConfiguration: event.file } };
    if (!('session' in event)) return;
    const pending = volatile.pending.get(event.session) ?? nothingPending;
    if (event.type === 'configuration.edited') hold(event.session, [...pending.candidate, ...event.edits]);
    if (event.type === 'candidate.cleared') hold(event.session, noEdits);
    if (event.type !== 'configuration.committed') return;
    volatile = { ...volatile, running: applyEdits(volatile.running, pending.candidate) };
    hold(event.session, noEdits);
    const { label, description } = event;
    board = { ...board, commits: [...board.commits, point(1000000001 + board.commits.length, label, description)] };
  }
  function hold(session: string, candidate: typeof noEdits): void {
    volatile = { ...volatile, pending: new Map(volatile.pending).set(session, { candidate, keyPairs: [] }) };
  }

  /** Someone logged in; several work side by side. */
  function operator(id = 'con0') {
    let session: CliSession = {
      id,
      userInterface: 'CON 0',
      user: undefined,
      level: 3,
      views: [
        { view: 'user', args: {} },
        { view: 'system', args: {} },
      ],
      immediate: false,
      workingDirectory: 'cfcard:/',
      history: [],
      terminal: terminalAtLogin,
    };
    function carryOut<Result>(course: Course<Result>, answers: readonly string[]): { readonly said: string[]; readonly result: Result } {
      const said: string[] = [];
      const left = [...answers];
      const perform = (step: Step): unknown => {
        if (step.do === 'say' || step.do === 'ask') said.push(...render(messages[step.id], step.params));
        if (step.do === 'show') said.push(...step.lines);
        if (step.do === 'apply') apply(step.event);
        if (step.do === 'session') session = step.change(session);
        return step.do === 'ask' ? left.shift() : undefined;
      };
      let at = course.next();
      while (!at.done) at = course.next(perform(at.value));
      return { said, result: at.value };
    }
    return {
      /** What a line brings back. Questions get these answers, then none. */
      type: (line: string, ...answers: string[]) => carryOut(commandLine.run(line, session, router), answers).said,
      /** Types several lines; they must be accepted in silence. */
      enter(...lines: string[]) {
        for (const line of lines) {
          const said = carryOut(commandLine.run(line, session, router), []).said;
          if (said.length > 0) throw new Error(`${line}: ${said.join(' / ')}`);
        }
      },
      carryOut,
      inUserView() {
        session = { ...session, views: [session.views[0]] };
      },
      enterSystemView() {
        session = { ...session, views: [session.views[0], { view: 'system', args: {} }] };
      },
      get session() {
        return session;
      },
      get prompt() {
        return commandLine.prompt(session, router);
      },
    };
  }

  return {
    operator,
    router,
    cfCard,
    events,
    model,
    commandLine,
    restore: (text: string) => restoreText(text, model, commandLine, router),
    setBusy(value: boolean) {
      busy = value;
    },
    /** How many edits a log-in has not committed. */
    pendingEdits: (id: string) => volatile.pending.get(id)?.candidate.length ?? 0,
    get running() {
      return volatile.running;
    },
    get board() {
      return board;
    },
  };
}

export function point(id: number, label?: string, description?: string): CommitPoint {
  return {
    id,
    user: 'anonymous',
    userInterface: 'CON 0',
    time: startTime,
    ...(label === undefined ? {} : { label }),
    ...(description === undefined ? {} : { description }),
  };
}

/** 2026-11-24 08:00:00 UTC */
export const startTime = Date.UTC(2026, 10, 24, 8, 0, 0);
