import { resolve } from 'node:path';
import { type Firmware, firmware } from '../../firmware-model/index.ts';
import type { RunOptions } from '../adapters/host/invocation.ts';
import { HostError } from '../adapters/host/errors.ts';
import { checkConsoleLink } from '../adapters/terminals/console-link.ts';
import { readIdentity } from '../adapters/storage/identity-files.ts';
import { readPeerCertificates } from '../adapters/storage/peer-certificates.ts';
import { type Lab, openLab } from '../adapters/lab-ca/locked-lab-ca.ts';
import { type Reporter, reportNotTrusted, reportMessages, reportRequests, reportSetAside } from '../adapters/host/reporter.ts';
import { checkStateFolder, openStateFolder, type StateFolder } from '../adapters/storage/state-folder.ts';
import { systemEntropy } from '../adapters/host/system-entropy.ts';
import type { RestoredConfiguration } from '../cli/handlers/configuration/restore.ts';
import type { CmpExchange } from '../control-plane/emitted.ts';
import type { Clock } from '../clock/clock.ts';
import type { WorldClock } from '../clock/world-clock.ts';
import { deviceTime } from '../control-plane/clock-time.ts';
import type { Board } from '../control-plane/state.ts';
import { createRouter, type Router } from '../router.ts';
import { onCardIn } from './card-fault.ts';
import { type Closer, type JoinedTerminal, joinTerminal, openFrontEnds } from './front-ends.ts';
import { type Hardware, openHardware } from './hardware.ts';
import { hasIdentity, type Identity, type Outfit, outfitBoard, outfitCard, replacedStartup } from './outfit.ts';
import { announce, tellKeeper } from './keeper.ts';
import { logLine } from './line-log.ts';
import { networkOf, reportMaps } from './network.ts';
import { News } from './news.ts';
import { readStartupConfiguration } from './startup-configuration.ts';
import { watchedParts } from './watched-parts.ts';
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
  checkStateFolder(options.state);
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
  const { clock, state, closers } = parts;
  const keepMessages = options.cmpLog === undefined ? undefined : (await import('./cmp-log.ts')).openCmpLog(options.cmpLog, parts.complain);
  const hardware = openHardware(state, clock, options);
  if (options.labPassword !== undefined) parts.report({ event: 'lab-password' });
  if (hardware.leftOut.length > 0) parts.report({ event: 'left-out', entries: hardware.leftOut });
  const lab = await labBeside(options, parts);
  const given = { ...parts.given, identity: parts.given.identity ?? (await identityAtBirth(hardware, parts, lab)) };
  const { router, takeRestored, board } = await makeRouter(options, parts, hardware, given);
  await openFrontEnds(router, options, parts);
  onCardIn(state.cfCard, () => {
    const file = replacedStartup(hardware.cfCard, given);
    if (file !== undefined) parts.report({ event: 'startup-config-replaced', file });
    outfitCard(hardware.cfCard, given);
  });
  if (board !== hardware.board) hardware.storeBoard(board);
  followClock(router, options, parts);
  const detached = joinTerminal(router, options.escape, parts);
  closers.unshift(() => router.powerOff());
  closers.push(() => {
    parts.world.close();
    state.close();
  });
  tellKeeper(router, parts, takeRestored);
  tellExchanges(router, parts, keepMessages);
  await offerControl(router, options, parts, lab);
  router.powerOn();
  if (lab) announce(lab, parts);
  return { detached, stop: () => closeAll(closers) };
}

async function labBeside(options: RunOptions, { world, report, complain, state, closers }: Parts): Promise<Lab | undefined> {
  if (!options.ca) return undefined;
  const lab = await openLab(state.ca, options.ca, {
    ...options.lab,
    clock: world.caClock,
    portOption: '--ca',
    complain,
    onMessage: reportMessages(report, world.caClock),
    onEvent: reportRequests(report),
    onNotTrusted: reportNotTrusted(report),
    onSetAside: reportSetAside(report),
  });
  closers.push(lab.close);
  return lab;
}

/** The router over its hardware, without power; the board is what it starts with. `takeRestored` gives what a start made of its configuration, once. */
async function makeRouter(options: RunOptions, parts: Parts, hardware: Hardware, given: Outfit) {
  const { clock, world, report, complain } = parts;
  const outfitted = outfitBoard(options.clock === undefined ? hardware.board : setRight(hardware.board), given);
  const open = options.openVty ? await import('./open-vty.ts') : undefined;
  const board = open ? await open.withHostKey(outfitted, () => deviceTime(clock.now(), outfitted)) : outfitted;
  if (open) report({ event: 'open-vty', user: open.labUser.name });
  const { cmpTransport, downloads, outgoing, ntp } = networkOf(options, world);
  reportMaps(options, report);
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
    onFault: complain,
    onRemark: text => report({ event: 'remark', text }),
    onRestored: made => {
      restored = made;
    },
  });
  const takeRestored = (): RestoredConfiguration | undefined => {
    const made = restored;
    restored = undefined; // the list of a long configuration is long
    return made;
  };
  return { router, takeRestored, board };
}

function followClock(router: Router, { timeScale }: RunOptions, { clock, world, report, complain }: Parts): void {
  world.keepIn(complain);
  clock.onMoved(milliseconds => {
    if (milliseconds !== 0) router.clockMoved(milliseconds);
  });
  if (world.isApart) report({ event: 'clock', now: new Date(clock.now()).toISOString(), scale: timeScale });
}

function tellExchanges(router: Router, { report }: Parts, keepMessages: ((exchange: CmpExchange) => void) | undefined): void {
  router.observe({
    exchange(exchange) {
      const { session, kind: sent, received = null, status = null, verdict } = exchange;
      keepMessages?.(exchange);
      report({ event: 'cmp', session, sent, received, status, verdict });
    },
  });
}

/** The log of the line, and the socket that `ctl` asks at. */
async function offerControl(router: Router, options: RunOptions, parts: Parts, lab: Lab | undefined): Promise<void> {
  const { clock, report, complain, news, state, closers } = parts;
  const log = { stop: options.log === undefined ? undefined : logLine(router, options.log, complain) };
  closers.push(() => log.stop?.());
  news.now = () => router.facts.now;
  const { offerHands } = await import('./control.ts');
  closers.push(await offerHands(state.path, { router, clock, report, complain, news, log, lab }));
}

/** Its clock says what the world's does: it was set. */
const setRight = (board: Board): Board => (board.clockOffsetMilliseconds === 0 ? board : { ...board, clockOffsetMilliseconds: 0 });

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

/** All begin at once, so that a process that is about to end has given back what outlives it. */
const closeAll = (closers: readonly Closer[]): Promise<void> => Promise.allSettled(closers.map(async close => close())).then(() => {});
