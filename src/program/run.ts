import { resolve } from 'node:path';
import { type Firmware, firmware } from '../../firmware-model/index.ts';
import type { RunOptions } from '../adapters/host/invocation.ts';
import { HostError } from '../adapters/host/errors.ts';
import { checkConsoleLink } from '../adapters/terminals/console-link.ts';
import { readIdentity } from '../adapters/storage/identity-files.ts';
import { readPeerCertificates } from '../adapters/storage/peer-certificates.ts';
import { type Lab, openLab } from '../adapters/lab-ca/locked-lab-ca.ts';
import { type Reporter, reportNotTrusted, reportMessages, reportRequests, reportSetAside } from '../adapters/host/reporter.ts';
import { openStateFolder, type StateFolder } from '../adapters/storage/state-folder.ts';
import { systemEntropy } from '../adapters/host/system-entropy.ts';
import { openTrace } from '../adapters/host/trace.ts';
import { loginOutlook } from '../cli/handlers/aaa/login-outlook.ts';
import type { RestoredConfiguration } from '../cli/handlers/configuration/restore.ts';
import type { Clock } from '../clock/clock.ts';
import type { WorldClock } from '../clock/world-clock.ts';
import { deviceTime } from '../control-plane/clock-time.ts';
import type { Board } from '../control-plane/state.ts';
import { createRouter, type Router, type RouterOptions } from '../router.ts';
import { onCardIn } from './card-fault.ts';
import { type Closer, type JoinedTerminal, joinTerminal, openFrontEnds } from './front-ends.ts';
import { type Hardware, openHardware } from './hardware.ts';
import { hasIdentity, type Identity, type Outfit, outfitBoard, outfitCard, replacedStartup } from './outfit.ts';
import { keepLineList } from './line-list.ts';
import { logLine } from './line-log.ts';
import { networkOf, reportMaps } from './network.ts';
import { News } from './news.ts';
import { reportRefusals, reportStart, type Start } from './start-report.ts';
import { readStartupConfiguration } from './startup-configuration.ts';
import { tellSurvival } from './survivors.ts';
import { openWorld, type World } from './world.ts';

export interface RunningRouter {
  /** Resolves when the operator has left the attached terminal. */
  readonly detached: Promise<void>;
  /** A power cut, and everything is given back: at once what must not outlive the process, the rest by the time it resolves. */
  stop(): Promise<void>;
}

export interface Surroundings {
  readonly report: Reporter;
  /** Takes what goes wrong beside the router. */
  readonly complain: (error: unknown) => void;
  /** Joined to the console, when given. */
  readonly terminal: JoinedTerminal | undefined;
  /** How this program is called. */
  readonly program: string;
}

/** Starts one router as a program. Whatever can refuse is asked before anything of the router changes; what was made in vain goes. */
export async function startRouter(options: RunOptions, surroundings: Surroundings): Promise<RunningRouter> {
  const world = openWorld(options);
  const { clock } = world;
  const news = new News(surroundings.report, () => clock.now());
  const given = readGiven(options, clock);
  const pack = options.pack === undefined ? undefined : (await import('./with-pack.ts')).openPack(options.pack, surroundings.complain);
  const link = resolve(options.console);
  checkConsoleLink(link);
  const state = openUnused(options, surroundings.program);
  const closers: Closer[] = [];
  try {
    return await assemble(options, { ...surroundings, report: news.report, news, clock, world, given, pack, link, state, closers });
  } catch (error) {
    await closeAll(closers);
    state.abandon();
    throw error;
  }
}

/** Who finds a router running there wants as a rule to talk to it. */
function openUnused({ state, console }: RunOptions, program: string): StateFolder {
  try {
    return openStateFolder(state);
  } catch (error) {
    if (!(error instanceof HostError) || error.code !== 'STATE_FOLDER_IN_USE') throw error;
    throw new HostError(error.code, `${error.message}; its console is ${console}, and ${program} attach --state ${state} joins it`);
  }
}

interface Parts extends Surroundings {
  readonly clock: WorldClock;
  readonly world: World;
  readonly news: News;
  readonly given: Outfit;
  readonly pack: ((software: Firmware) => Firmware) | undefined;
  readonly link: string;
  readonly state: StateFolder;
  readonly closers: Closer[];
}

/** The files that the command line names. */
const readGiven = ({ identity, startupConfig }: RunOptions, clock: Clock): Outfit => ({
  identity: identity && readIdentity(identity, { name: firmware.factoryIdentity.keyPair, created: clock.now() }),
  startup: startupConfig === undefined ? undefined : readStartupConfiguration(startupConfig),
});

async function assemble(options: RunOptions, parts: Parts): Promise<RunningRouter> {
  const { clock, world, state, closers } = parts;
  const keepMessages = options.cmpLog === undefined ? undefined : (await import('./cmp-log.ts')).openCmpLog(options.cmpLog, parts.complain);
  const hardware = openHardware(state, clock, options);
  if (options.labPassword !== undefined) parts.report({ event: 'lab-password' });
  if (hardware.leftOut.length > 0) parts.report({ event: 'left-out', entries: hardware.leftOut });
  const lab =
    options.ca &&
    (await openLab(state.ca, options.ca, {
      ...options.lab,
      clock: world.caClock,
      portOption: '--ca',
      complain: parts.complain,
      onMessage: reportMessages(parts.report, world.caClock),
      onEvent: reportRequests(parts.report),
      onNotTrusted: reportNotTrusted(parts.report),
      onSetAside: reportSetAside(parts.report),
    }));
  if (lab) closers.push(lab.close);
  const given = { ...parts.given, identity: parts.given.identity ?? (await identityAtBirth(hardware, parts, lab)) };
  const outfitted = outfitBoard(options.clock === undefined ? hardware.board : setRight(hardware.board), given);
  const open = options.openVty ? await import('./open-vty.ts') : undefined;
  const board = open ? await open.withHostKey(outfitted, () => deviceTime(clock.now(), outfitted)) : outfitted;
  if (open) parts.report({ event: 'open-vty', user: open.labUser.name });
  const { cmpTransport, downloads, outgoing, ntp } = networkOf(options, world);
  reportMaps(options, parts.report);
  const watched = await watchedParts({ cfCard: hardware.cfCard, cmpTransport }, () => deviceTime(clock.now(), hardware.board));
  let restored: RestoredConfiguration | undefined;
  const router = createRouter({
    ...watched,
    downloads,
    outgoing,
    ntp,
    cards: hardware.cards,
    firmware: parts.pack?.(hardware.firmware) ?? hardware.firmware,
    board,
    storeBoard: changed => store(hardware, changed, parts),
    clock,
    entropy: systemEntropy,
    boot: options.boot,
    baudRate: options.baud,
    ...(options.labPassword !== undefined && { labPassword: options.labPassword }),
    ...(options.peerCertificates && { presentedByPeers: readPeerCertificates(options.peerCertificates) }),
    ...(open && { openingLines: open.openingLines(options.labPassword ?? open.labUser.password, systemEntropy) }),
    ...(options.cmpLimits && { cmpLimits: options.cmpLimits }),
    onFault: parts.complain,
    onRemark: text => parts.report({ event: 'remark', text }),
    onRestored: made => {
      restored = made;
    },
  });
  await openFrontEnds(router, options, parts);
  onCardIn(state.cfCard, () => {
    const file = replacedStartup(hardware.cfCard, given);
    if (file !== undefined) parts.report({ event: 'startup-config-replaced', file });
    outfitCard(hardware.cfCard, given);
  });
  if (board !== hardware.board) hardware.storeBoard(board);
  world.keepIn(parts.complain);
  clock.onMoved(milliseconds => {
    if (milliseconds !== 0) router.clockMoved(milliseconds);
  });
  if (world.isApart) parts.report({ event: 'clock', now: new Date(clock.now()).toISOString(), scale: options.timeScale });

  const detached = joinTerminal(router, options.escape, parts);
  closers.unshift(() => router.powerOff());
  closers.push(() => {
    world.close();
    state.close();
  });
  tellKeeper(router, parts, () => {
    const made = restored;
    restored = undefined; // the list of a long configuration is long
    return made;
  });
  const { report, complain, news } = parts;
  router.observe({
    exchange(exchange) {
      const { session, kind: sent, received = null, status = null, verdict } = exchange;
      keepMessages?.(exchange);
      report({ event: 'cmp', session, sent, received, status, verdict });
    },
  });
  const log = { stop: options.log === undefined ? undefined : logLine(router, options.log, complain) };
  closers.push(() => log.stop?.());
  news.now = () => router.facts.now;
  const { offerHands } = await import('./control.ts');
  closers.push(await offerHands(state.path, { router, clock, report, complain, news, log, lab }));
  router.powerOn();
  if (lab) announce(lab, parts);
  return { detached, stop: () => closeAll(closers) };
}

/** What the keeper hears of the router from its start on. `takeRestored` gives what a start has made of its configuration, once. */
function tellKeeper(router: Router, parts: Parts, takeRestored: () => RestoredConfiguration | undefined): void {
  const { report, state } = parts;
  router.on('started', () => {
    const { facts } = router;
    const file = facts.volatile.startup.savedConfiguration;
    const restored = takeRestored();
    if (restored) reportStart({ facts, restored, file, list: listIn(state, parts) }, report);
    reportRefusals(facts, report);
  });
  router.on('ready', () => report({ event: 'ready', asksFor: loginOutlook(router.facts).asksFor }));
  router.onMemoryLost(tellSurvival(parts));
  router.on('reboot', () => report({ event: 'reboot' }));
}

/** Its clock says what the world's does: it was set. */
const setRight = (board: Board): Board => (board.clockOffsetMilliseconds === 0 ? board : { ...board, clockOffsetMilliseconds: 0 });

/** Beside the state. A start goes on without the list where the host refuses it. */
const listIn =
  ({ lines }: StateFolder, { clock, complain }: Parts): Start['list'] =>
  notes => {
    try {
      return keepLineList(lines, notes, clock.now());
    } catch (error) {
      complain(error);
      return null;
    }
  };

/** As they are, where nobody listens to what goes on. */
async function watchedParts(parts: Pick<RouterOptions, 'cfCard' | 'cmpTransport'>, now: () => number): Promise<WatchedParts> {
  const trace = openTrace(now);
  if (!trace) return parts;
  const { watchCard, watchRouter, watchTransport } = await import('./watch.ts');
  return {
    cfCard: watchCard(parts.cfCard, trace),
    cmpTransport: watchTransport(parts.cmpTransport, trace),
    watch: watchRouter(trace),
  };
}

type WatchedParts = Pick<RouterOptions, 'cfCard' | 'cmpTransport' | 'watch'>;

/** A host that cannot store is a worn-out flash chip: the router refuses the change and goes on, and its keeper is told. */
function store(hardware: Hardware, board: Board, { complain }: Parts): boolean {
  try {
    hardware.storeBoard(board);
    return true;
  } catch (error) {
    complain(error);
    return false;
  }
}

/** Made once in the life of a router. */
const identityAtBirth = async (
  { cfCard, board }: Hardware,
  { clock, state: { cfCard: folder, ca } }: Parts,
  lab: Lab | undefined,
): Promise<Identity | undefined> =>
  onCardIn(folder, () => hasIdentity(cfCard, board))
    ? undefined
    : (await import('./birth.ts')).makeIdentityAtFactory(ca, lab, board.serialNumber, clock);

/** The name is known once the CA's keys are, at its first start a moment later than the console. */
function announce({ url, name }: Lab, { report, complain }: Parts): void {
  name().then(subject => report({ event: 'ca', url, name: subject }), complain);
}

/** All begin at once, so that a process that is about to end has given back what outlives it. */
const closeAll = (closers: readonly Closer[]): Promise<void> => Promise.allSettled(closers.map(async close => close())).then(() => {});
