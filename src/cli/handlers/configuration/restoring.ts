import type { Configuration } from '../../../config/configuration.ts';
import type { ViewStack } from '../../grammar/view-stack.ts';
import type { RouterFacts } from '../../run/handler.ts';
import { type CliSession, terminalAtLogin } from '../../run/session.ts';

/** The router as a line sees it: what is restored so far is in effect. */
export function factsDuring(facts: RouterFacts, configuration: () => Configuration): RouterFacts {
  return {
    device: facts.device,
    release: facts.release,
    get alarms() {
      return facts.alarms;
    },
    get traps() {
      return facts.traps;
    },
    get modules() {
      return facts.modules;
    },
    get nonVolatile() {
      return facts.nonVolatile;
    },
    get files() {
      return facts.files;
    },
    get volatile() {
      return { ...facts.volatile, running: configuration(), pending: new Map() };
    },
    get links() {
      return facts.links;
    },
    get now() {
      return facts.now;
    },
    lines: [],
    commands: [],
    busy: false,
    commitDone: () => facts.commitDone(),
    readText: (text, over) => facts.readText(text, over),
    entropy: facts.entropy,
    presentedByPeers: facts.presentedByPeers,
    views: facts.views,
    hotkeys: facts.hotkeys,
    ipsecWords: facts.ipsecWords,
    downloads: facts.downloads,
    outgoing: facts.outgoing,
    generateKeyPair: (name, bits) => facts.generateKeyPair(name, bits),
    generateHostKey: (kind, name, bits) => facts.generateHostKey(kind, name, bits),
  };
}

/** Who loads a configuration: nobody, on the line that the commit list names for what happens at a start. */
export function sessionIn(views: ViewStack): CliSession {
  return {
    id: 'startup',
    userInterface: 'CON 1023',
    user: undefined,
    level: 3,
    views,
    immediate: false,
    workingDirectory: 'cfcard:/',
    terminal: { ...terminalAtLogin, upperViews: false, aliases: false },
    history: [],
    isUnattended: true,
  };
}

export const systemView: ViewStack = [
  { view: 'user', args: {} },
  { view: 'system', args: {} },
];
