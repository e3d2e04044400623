import { commandLineOf } from '../../src/cli/engine.ts';
import type { AnyHandlers, RouterFacts } from '../../src/cli/run/handler.ts';
import { handlers as everyHandler } from '../../src/cli/handlers/index.ts';
import { render } from '../../src/cli/run/message.ts';
import type { Step } from '../../src/cli/run/outcome.ts';
import type { Page } from '../../firmware-model/schema/page.ts';
import { type CliSession, terminalAtLogin } from '../../src/cli/run/session.ts';
import { noEdits } from '../../src/config/candidate.ts';
import type { Edit } from '../../src/config/configuration.ts';
import { applyEdits } from '../../src/config/edit.ts';
import type { ControlPlaneEvent } from '../../src/control-plane/events.ts';
import { nothingPending, type Volatile, volatileAtPowerOn } from '../../src/control-plane/state.ts';
import { factoryConfiguration } from '../../firmware-model/factory-state.ts';
import { hotkeys } from '../../firmware-model/hotkeys.ts';
import { messages } from '../../firmware-model/messages.ts';
import { pages as everyPage } from '../../firmware-model/pages/index.ts';
import { views } from '../../firmware-model/views.ts';

interface Setting {
  readonly pages?: Readonly<Record<string, Page>>;
  readonly handlers?: Readonly<Record<string, AnyHandlers>>;
  readonly level?: number;
  readonly busy?: boolean;
  /** What else the router is. */
  readonly facts?: Partial<RouterFacts>;
}

/** Somebody who types on a router whose control plane does no more than edit, commit and forget. */
export function operator({ pages = everyPage, handlers = everyHandler, level = 3, busy = false, facts: others = {} }: Setting = {}) {
  const commandLine = commandLineOf({ pages, views, messages, hotkeys, factoryConfiguration, redirectionLevel: 3 }, handlers);
  let session: CliSession = {
    id: 'con0',
    userInterface: 'CON 0',
    user: undefined,
    level,
    views: [{ view: 'user', args: {} }],
    immediate: false,
    workingDirectory: 'cfcard:/',
    history: [],
    terminal: terminalAtLogin,
  };
  const running = new Map([['sysname', { line: factoryConfiguration[0], args: {} }]]);
  let volatile: Volatile = { ...volatileAtPowerOn({ systemSoftware: 'cfcard:/V800R012C10.cc', savedConfiguration: null }, 0), running };
  const events: ControlPlaneEvent[] = [];
  let loggedOut = false;
  const facts: Partial<RouterFacts> = {
    now: 0,
    ...others,
    get volatile() {
      return volatile;
    },
    busy,
    views,
    hotkeys,
  };
  const router = facts as RouterFacts; // the handlers typed at in these tests ask for nothing else

  function apply(event: ControlPlaneEvent) {
    events.push(event);
    if (event.type === 'configuration.edited') edit(event.edits);
    if (event.type === 'running.edited') volatile = { ...volatile, running: applyEdits(volatile.running, event.edits) };
    if (event.type === 'candidate.cleared') volatile = { ...volatile, pending: new Map() };
    if (event.type === 'configuration.committed') {
      const { candidate } = volatile.pending.get('con0') ?? nothingPending;
      volatile = { ...volatile, running: applyEdits(volatile.running, candidate), pending: new Map() };
    }
  }
  function edit(edits: readonly Edit[]) {
    const candidate = [...(volatile.pending.get('con0')?.candidate ?? noEdits), ...edits];
    volatile = { ...volatile, pending: new Map([['con0', { candidate, keyPairs: [] }]]) };
  }

  /** Lines that come back; questions are answered in this order, then with `no`. */
  function type(line: string, ...answers: string[]): string[] {
    const said: string[] = [];
    const perform = (step: Step): unknown => {
      if (step.do === 'say') said.push(...render(messages[step.id], step.params));
      if (step.do === 'show') said.push(...step.lines);
      if (step.do === 'apply') apply(step.event);
      if (step.do === 'session') session = step.change(session);
      if (step.do === 'logout') loggedOut = true;
      if (step.do !== 'ask') return undefined;
      said.push(...render(messages[step.id], step.params));
      return answers.shift() ?? 'no';
    };
    const course = commandLine.run(line, session, router);
    for (let at = course.next(); !at.done; ) at = course.next(perform(at.value));
    return said;
  }

  return {
    type,
    events,
    help: (text: string) => commandLine.help(text, session, router),
    tab: (text: string, previous?: ReturnType<typeof commandLine.complete>) => commandLine.complete(text, session, router, previous),
    get prompt() {
      return commandLine.prompt(session, router);
    },
    get session() {
      return session;
    },
    get running() {
      return volatile.running;
    },
    get loggedOut() {
      return loggedOut;
    },
  };
}
