import { join, resolve } from 'node:path';
import type { ChassisName } from '../../../firmware-model/chassis/index.ts';
import type { ReleaseName } from '../../../firmware-model/releases/index.ts';
import { help } from './command-help.ts';
import {
  attachTable,
  caTable,
  checkTable,
  ctlTable,
  defaultCa,
  defaultState,
  type labCaOptions,
  cmpShowTable,
  packBuildTable,
  runTable,
} from './command-options.ts';
import { type CtlQuestion, readCtlCommand } from './ctl-commands.ts';
import { checkMappings, type Mapping, type SourceMapping } from './mappings.ts';
import type { PeerCertificate } from './peer-certificate.ts';
import { invalid, readOptions, readOptionsAndWord, readOptionsAndWords, type OptionValues } from './option-table.ts';
import { type Address, type EscapeKey, isLoopback, usualEscape } from './option-values.ts';

export type Invocation =
  | { readonly command: 'run'; readonly options: RunOptions }
  | { readonly command: 'ca'; readonly options: CaOptions }
  | { readonly command: 'attach'; readonly options: AttachOptions }
  | { readonly command: 'ctl'; readonly options: CtlOptions }
  | { readonly command: 'check'; readonly options: CheckOptions }
  | { readonly command: 'pack build'; readonly options: PackBuildOptions }
  | { readonly command: 'cmp show' /** A file of the host, `-` for standard input. */; readonly file: string }
  | { readonly command: 'help'; readonly text: string }
  | { readonly command: 'version' };

/** What decides on the time. */
export interface WorldOptions {
  readonly state: string;
  /** Milliseconds since 1970; undefined: as the state folder has it. */
  readonly clock: number | 'now' | undefined;
  readonly timeScale: number;
  readonly caClock: 'world' | 'host';
}

/** What the lab CA does otherwise than it would by itself. */
export interface LabWishes {
  /** Milliseconds. */
  readonly validity?: number;
  /** As it was written. */
  readonly fault?: string;
  readonly baseUrl?: string;
  /** A folder of the host. */
  readonly dump?: string;
  /** A file of the host. */
  readonly profile?: string;
  /** How many times a requester is told to wait, and the seconds of each. */
  readonly pollCount?: number;
  readonly checkAfter?: number;
  /** What clients authenticate with that have no certificate: the file holds the secret. */
  readonly mac?: { readonly reference: string; readonly file: string };
  /** Milliseconds. */
  readonly timeWindow?: number;
}

/** Where in the lab is what production knows by another address. */
export interface Maps {
  readonly places: readonly Mapping[];
  readonly sources: readonly SourceMapping[];
}

/** How patient and how strict the router is with a CA; what is absent is as it is without an option. Milliseconds. */
export interface CmpWishes {
  readonly requestTimeout?: number;
  readonly overall?: number;
  readonly strict?: boolean;
}

/** Files that a router's identity is read from; the password of the key or of the PKCS#12 file is never on the command line. */
export type GivenIdentityFiles = ({ readonly certificate: string; readonly key: string } | { readonly p12: string }) & {
  readonly passwordFile?: string;
};

export interface RunOptions extends WorldOptions {
  readonly console: string;
  readonly tcp: Address | undefined;
  readonly telnet: Address | undefined;
  readonly rfc2217: Address | undefined;
  readonly ssh: Address | undefined;
  /** Telnet and SSH are configured at start. */
  readonly openVty: boolean;
  readonly boot: 'full' | 'quick';
  readonly baud: number | 'max';
  readonly startupConfig: string | undefined;
  /** Where the console line is logged. */
  readonly log: string | undefined;
  readonly pack: string | undefined;
  readonly serial: string | undefined;
  /** Of the software of a new router; undefined: that of the router in the folder, of a new one the usual. */
  readonly release: ReleaseName | undefined;
  readonly chassis: ChassisName | undefined;
  readonly labPassword: string | undefined;
  readonly ca: Address | undefined;
  readonly lab?: LabWishes;
  /** NTP is answered by this world's clock. */
  readonly ntp?: 'host';
  readonly maps?: Maps;
  readonly cmpLimits?: CmpWishes;
  readonly peerCertificates?: readonly PeerCertificate[];
  readonly identity: GivenIdentityFiles | undefined;
  /** Folder of the host that CMP messages are kept in. */
  readonly cmpLog?: string;
  /** Undefined: when standard input and output are a terminal. */
  readonly attach: boolean | undefined;
  /** Undefined: no key leaves the attached terminal. */
  readonly escape: EscapeKey | undefined;
  readonly json: boolean;
}

export interface CaOptions {
  readonly state: string;
  /** Milliseconds since 1970; without it the host's time. */
  readonly clock?: number;
  /** The state folder of the router whose time it lives in. */
  readonly follow?: string;
  readonly listen: Address;
  /** How many times a requester is told to wait, and the seconds of each; absent where a profile has it. */
  readonly pollCount?: number;
  readonly checkAfter?: number;
  readonly lab?: LabWishes;
  /** The URL of the CA that it stands in front of. */
  readonly proxy?: string;
  readonly json: boolean;
}

export interface AttachOptions {
  readonly state: string;
  /** Undefined: the one in the state folder. */
  readonly console: string | undefined;
  /** Undefined: the rate that is found there. */
  readonly baud: number | undefined;
  readonly escape: EscapeKey | undefined;
}

export interface CtlOptions {
  readonly state: string;
  readonly question: CtlQuestion;
  readonly json: boolean;
}

export interface CheckOptions {
  /** A file of the host. */
  readonly configuration: string;
  /** Where the list of lines goes; undefined: standard output. */
  readonly list: string | undefined;
  readonly pack: string | undefined;
  readonly labPassword: string | undefined;
  readonly json: boolean;
}

export interface PackBuildOptions {
  /** A file of the host, `-` for standard input. */
  readonly reference: string;
  readonly output: string;
  /** What the keeper calls the release of the reference. */
  readonly release: string | undefined;
}

/** Reads a command line: the words behind the program's name, which the help repeats. */
export function readArguments(args: readonly string[], program = 'ne40e'): Invocation {
  const [command, ...rest] = args;
  if (args.includes('--help') || args.includes('-h') || command === 'help') return { command: 'help', text: help(command, program) };
  if (args.includes('--version') || args.includes('-V')) return { command: 'version' };
  if (command === 'run') return { command, options: runOptions(rest) };
  if (command === 'ca') return { command, options: caOptions(rest) };
  if (command === 'attach') return { command, options: attachOptions(rest) };
  if (command === 'ctl') return { command, options: ctlOptions(rest) };
  if (command === 'check') return { command, options: checkOptions(rest) };
  if (command === 'pack') return { command: 'pack build', options: packBuildOptions(rest) };
  if (command === 'cmp') return { command: 'cmp show', file: cmpShowFile(rest) };
  throw invalid(command === undefined ? `No command given: ${program} run starts a router` : `Unknown command '${command}'`);
}

function identityIn(given: GivenIdentityOptions): GivenIdentityFiles | undefined {
  const { 'identity-cert': certificate, 'identity-key': key, 'identity-p12': p12, 'identity-password': passwordFile } = given;
  if (!certificate !== !key) throw invalid('--identity-cert and --identity-key are given together or not at all');
  if (p12 && certificate) throw invalid('--identity-p12 and --identity-cert exclude each other');
  if (passwordFile && !p12 && !key) throw invalid('--identity-password is for --identity-p12 or --identity-key: give one of them');
  const password = passwordFile === undefined ? {} : { passwordFile };
  if (p12) return { p12, ...password };
  return certificate && key ? { certificate, key, ...password } : undefined;
}

type GivenIdentityOptions = Partial<Record<'identity-cert' | 'identity-key' | 'identity-p12' | 'identity-password', string>>;

function runOptions(args: readonly string[]): RunOptions {
  const given = readOptions(runTable, args);
  const { state = defaultState, ca = defaultCa, json = false } = given;
  if (given.attach && given['no-attach']) throw invalid('--attach and --no-attach exclude each other');
  if (given.ca && given['no-ca']) throw invalid('--ca and --no-ca exclude each other');
  const lab = labWishes(given, { profile: given['ca-profile'], dump: given['ca-dump'], fault: given['ca-fault'] });
  if (given['no-ca'] && lab) throw invalid('--no-ca starts no lab CA: leave out what is said of it');
  if (given.attach && json) throw invalid('--attach and --json exclude each other: both want standard output');
  if (given['open-vty']) refuseToOpen(given);
  const maps = mapsIn(given);
  const cmpLimits = cmpWishes(given);
  return {
    state,
    console: given.console ?? join(state, 'console'),
    tcp: given.tcp,
    telnet: given.telnet,
    rfc2217: given.rfc2217,
    ssh: given.ssh,
    openVty: given['open-vty'] ?? false,
    boot: given.boot ?? 'quick',
    baud: given.baud ?? 'max',
    clock: given.clock,
    timeScale: given['time-scale'] ?? 1,
    caClock: given['ca-clock'] ?? 'world',
    startupConfig: given['startup-config'],
    log: given.log,
    pack: given.pack,
    serial: given.serial,
    release: given.release,
    chassis: given.chassis,
    labPassword: given['lab-password'],
    ca: given['no-ca'] ? undefined : ca,
    ...(lab && { lab }),
    ...(given.ntp === 'host' && { ntp: given.ntp }),
    ...(maps && { maps }),
    ...(cmpLimits && { cmpLimits }),
    ...(given['ike-peer-cert'] && { peerCertificates: given['ike-peer-cert'] }),
    identity: identityIn(given),
    ...(given['cmp-log'] !== undefined && { cmpLog: given['cmp-log'] }),
    attach: given.attach ?? (given['no-attach'] || json ? false : undefined),
    escape: given.escape === 'none' ? undefined : (given.escape ?? usualEscape),
    json,
  };
}

/** Undefined where none was given. */
function mapsIn({ map: places = [], 'map-source': sources = [] }: OptionValues<typeof runTable>): Maps | undefined {
  checkMappings(places, sources);
  return places.length + sources.length > 0 ? { places, sources } : undefined;
}

/** Undefined where none was given. */
function cmpWishes(given: OptionValues<typeof runTable>): CmpWishes | undefined {
  const { 'cmp-timeout': requestTimeout, 'cmp-total-timeout': overall, 'cmp-strict': strict } = given;
  if (requestTimeout !== undefined && overall !== undefined && overall < requestTimeout)
    throw invalid('--cmp-total-timeout is shorter than --cmp-timeout: one answer is part of the whole');
  const wishes = {
    ...(requestTimeout !== undefined && { requestTimeout }),
    ...(overall !== undefined && { overall }),
    ...(strict && { strict }),
  };
  return Object.keys(wishes).length > 0 ? wishes : undefined;
}

/** What is opened has to be somewhere, and not before everybody. */
function refuseToOpen({ telnet, ssh, 'lab-password': password }: OptionValues<typeof runTable>): void {
  const places = [telnet, ssh].filter(place => place !== undefined);
  if (places.length === 0) throw invalid('--open-vty opens what --telnet and --ssh offer: give one of them');
  if (password === undefined && !places.every(isLoopback)) {
    throw invalid('--open-vty for other machines needs a password that not everybody can read: give --lab-password <password>');
  }
}

function attachOptions(args: readonly string[]): AttachOptions {
  const { state = defaultState, console, baud, escape = usualEscape } = readOptions(attachTable, args);
  return { state, console, baud, escape: escape === 'none' ? undefined : escape };
}

function ctlOptions(args: readonly string[]): CtlOptions {
  const { words, given } = readOptionsAndWords(ctlTable, args);
  const { state = defaultState, json = false, follow = false, log } = given;
  const asked = readCtlCommand(words);
  if (follow && asked.do !== 'events.recent') throw invalid('--follow goes with events: ctl events --follow');
  if ((log !== undefined) !== (asked.do === 'console.log')) throw invalid('--log goes with console: ctl console --log <file>');
  const question = follow ? { do: 'events.follow' } : log === undefined ? asked : { ...asked, file: log === 'none' ? null : resolve(log) };
  return { state, question, json };
}

function caOptions(args: readonly string[]): CaOptions {
  const given = readOptions(caTable, args);
  const { state = defaultState, listen = defaultCa, json = false, clock, follow, profile, proxy } = given;
  const { pollCount, checkAfter, ...wishes } = labWishes(given, given) ?? {};
  const ofOurOwn = ['profile', 'validity', 'poll-count', 'check-after', 'base-url', 'mac', 'time-window'] as const;
  const unfit = proxy === undefined ? undefined : ofOurOwn.find(name => given[name] !== undefined);
  if (unfit) throw invalid(`--proxy and --${unfit} exclude each other: the other CA is what it is`);
  if (clock !== undefined && follow !== undefined) throw invalid('--clock and --follow exclude each other');
  const time = { ...(typeof clock === 'number' && { clock }), ...(follow !== undefined && { follow }) };
  const polling =
    profile === undefined
      ? { pollCount: pollCount ?? 0, checkAfter: checkAfter ?? 5 }
      : { ...(pollCount !== undefined && { pollCount }), ...(checkAfter !== undefined && { checkAfter }) };
  return {
    state,
    ...time,
    listen,
    ...polling,
    ...(Object.keys(wishes).length > 0 && { lab: wishes }),
    ...(proxy !== undefined && { proxy }),
    json,
  };
}

/** Those that were given; undefined where none was. */
function labWishes(
  given: OptionValues<typeof labCaOptions>,
  {
    profile,
    dump,
    fault,
  }: { readonly profile?: string | undefined; readonly dump?: string | undefined; readonly fault?: string | undefined },
): LabWishes | undefined {
  const { validity, 'poll-count': pollCount, 'check-after': checkAfter, 'base-url': baseUrl, mac, 'time-window': timeWindow } = given;
  const wishes = {
    ...(baseUrl !== undefined && { baseUrl }),
    ...(dump !== undefined && { dump }),
    ...(fault !== undefined && { fault }),
    ...(validity !== undefined && { validity }),
    ...(profile !== undefined && { profile }),
    ...(pollCount !== undefined && { pollCount }),
    ...(checkAfter !== undefined && { checkAfter }),
    ...(mac && { mac }),
    ...(timeWindow !== undefined && { timeWindow }),
  };
  return Object.keys(wishes).length > 0 ? wishes : undefined;
}

function checkOptions(args: readonly string[]): CheckOptions {
  const { word: configuration, given } = readOptionsAndWord(checkTable, args, 'configuration');
  return { configuration, list: given.list, pack: given.pack, labPassword: given['lab-password'], json: given.json ?? false };
}

function cmpShowFile([verb, ...args]: readonly string[]): string {
  if (verb !== 'show')
    throw invalid(verb === undefined ? 'No command of cmp given: cmp show prints a file' : `Unknown command 'cmp ${verb}'`);
  return readOptionsAndWord(cmpShowTable, args, 'file').word;
}

function packBuildOptions([verb, ...args]: readonly string[]): PackBuildOptions {
  if (verb !== 'build')
    throw invalid(verb === undefined ? 'No command of pack given: pack build makes one' : `Unknown command 'pack ${verb}'`);
  const inFull = args.map(word => (word === '-o' ? '--output' : word));
  const { word: reference, given } = readOptionsAndWord(packBuildTable, inFull, 'command reference');
  if (given.output === undefined) throw invalid("Option '--output' is missing: it names the pack to be made");
  return { reference, output: given.output, release: given.release };
}
