import { join } from 'node:path';
import { checkCodes } from './exit-codes.ts';
import { describeOptions, invalid, type OptionTable, readOptions, readOptionsAndWord } from './option-table.ts';
import {
  type Address,
  address,
  type EscapeKey,
  escapeKey,
  labPassword,
  lineRate,
  oneOf,
  serialNumber,
  text,
  wholeNumber,
  usualEscape,
} from './option-values.ts';

export type Invocation =
  | { readonly command: 'run'; readonly options: RunOptions }
  | { readonly command: 'ca'; readonly options: CaOptions }
  | { readonly command: 'attach'; readonly options: AttachOptions }
  | { readonly command: 'check'; readonly options: CheckOptions }
  | { readonly command: 'pack build'; readonly options: PackBuildOptions }
  | { readonly command: 'help'; readonly text: string }
  | { readonly command: 'version' };

export interface RunOptions {
  readonly state: string;
  readonly console: string;
  readonly tcp: Address | undefined;
  readonly boot: 'full' | 'quick';
  readonly baud: number | 'max';
  readonly startupConfig: string | undefined;
  readonly pack: string | undefined;
  readonly serial: string | undefined;
  readonly labPassword: string | undefined;
  readonly ca: Address | undefined;
  readonly identity: { readonly certificate: string; readonly key: string } | undefined;
  /** Undefined: when standard input and output are a terminal. */
  readonly attach: boolean | undefined;
  /** Undefined: no key leaves the attached terminal. */
  readonly escape: EscapeKey | undefined;
  readonly json: boolean;
}

export interface CaOptions {
  readonly state: string;
  readonly listen: Address;
  /** How many times a requester is told to wait, and the seconds of each. */
  readonly pollCount: number;
  readonly checkAfter: number;
  readonly json: boolean;
}

export interface AttachOptions {
  readonly state: string;
  /** Undefined: the one in the state folder. */
  readonly console: string | undefined;
  readonly escape: EscapeKey | undefined;
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
  if (command === 'check') return { command, options: checkOptions(rest) };
  if (command === 'pack') return { command: 'pack build', options: packBuildOptions(rest) };
  throw invalid(command === undefined ? `No command given: ${program} run starts a router` : `Unknown command '${command}'`);
}

function runOptions(args: readonly string[]): RunOptions {
  const given = readOptions(runTable, args);
  const { 'identity-cert': certificate, 'identity-key': key, state = defaultState, ca = defaultCa, json = false } = given;
  if (!certificate !== !key) throw invalid('--identity-cert and --identity-key are given together or not at all');
  if (given.attach && given['no-attach']) throw invalid('--attach and --no-attach exclude each other');
  if (given.ca && given['no-ca']) throw invalid('--ca and --no-ca exclude each other');
  if (given.attach && json) throw invalid('--attach and --json exclude each other: both want standard output');
  return {
    state,
    console: given.console ?? join(state, 'console'),
    tcp: given.tcp,
    boot: given.boot ?? 'quick',
    baud: given.baud ?? 'max',
    startupConfig: given['startup-config'],
    pack: given.pack,
    serial: given.serial,
    labPassword: given['lab-password'],
    ca: given['no-ca'] ? undefined : ca,
    identity: certificate && key ? { certificate, key } : undefined,
    attach: given.attach ?? (given['no-attach'] || json ? false : undefined),
    escape: given.escape === 'none' ? undefined : (given.escape ?? usualEscape),
    json,
  };
}

function attachOptions(args: readonly string[]): AttachOptions {
  const { state = defaultState, console, escape = usualEscape } = readOptions(attachTable, args);
  return { state, console, escape: escape === 'none' ? undefined : escape };
}

function caOptions(args: readonly string[]): CaOptions {
  const {
    state = defaultState,
    listen = defaultCa,
    json = false,
    'poll-count': pollCount = 0,
    'check-after': checkAfter = 5,
  } = readOptions(caTable, args);
  return { state, listen, pollCount, checkAfter, json };
}

function checkOptions(args: readonly string[]): CheckOptions {
  const { word: configuration, given } = readOptionsAndWord(checkTable, args, 'configuration');
  return { configuration, list: given.list, pack: given.pack, labPassword: given['lab-password'], json: given.json ?? false };
}

function packBuildOptions([verb, ...args]: readonly string[]): PackBuildOptions {
  if (verb !== 'build')
    throw invalid(verb === undefined ? 'No command of pack given: pack build makes one' : `Unknown command 'pack ${verb}'`);
  const inFull = args.map(word => (word === '-o' ? '--output' : word));
  const { word: reference, given } = readOptionsAndWord(packBuildTable, inFull, 'command reference');
  if (given.output === undefined) throw invalid("Option '--output' is missing: it names the pack to be made");
  return { reference, output: given.output, release: given.release };
}

const defaultState = './ne40e-state';
const defaultCa: Address = { host: '127.0.0.1', port: 8829 };

const labPasswordOption = {
  value: '<password>',
  read: labPassword,
  meaning: 'stands in for every password of a real router,\nwhose hash cannot be checked here',
} as const;

const packOption = {
  value: '<file>',
  read: text,
  meaning: 'know the commands of this pack as well, which pack build makes',
} as const;

const runTable = {
  state: { value: '<folder>', read: text, meaning: `everything that survives power (${defaultState})` },
  console: { value: '<path>', read: text, meaning: 'symbolic link to the console (<state>/console)' },
  tcp: { value: '[host:]port', read: address, meaning: 'the console over TCP as well, raw or telnet; port 0 takes a free one' },
  boot: { value: 'full|quick', read: oneOf('full', 'quick'), meaning: 'the boot sequence with or without its pauses (quick)' },
  baud: { value: '<rate>|max', read: lineRate, meaning: 'pace the console at this line rate, 8N1, or not at all (max)' },
  'startup-config': { value: '<file>', read: text, meaning: 'put this file on the CF card as next-startup configuration' },
  pack: packOption,
  'lab-password': labPasswordOption,
  serial: { value: '<number>', read: serialNumber, meaning: 'serial number and ESN of a new router (a number of its own)' },
  ca: { value: '[host:]port', read: address, meaning: 'where the lab CA listens (127.0.0.1:8829)' },
  'no-ca': { meaning: 'start no lab CA' },
  'identity-cert': { value: '<file>', read: text, meaning: 'identity certificate in place of the factory one, PEM or DER' },
  'identity-key': { value: '<file>', read: text, meaning: 'its private key' },
  attach: { meaning: 'join this terminal to the console; Ctrl+] detaches and stops\n(done by itself on a terminal)' },
  'no-attach': { meaning: 'leave this terminal alone' },
  escape: { value: '<key>|none', read: escapeKey, meaning: 'the key that detaches, such as ctrl+a or ^A (ctrl+])' },
  json: { meaning: 'print events on standard output, one JSON object a line' },
} as const satisfies OptionTable;

const attachTable = {
  state: { value: '<folder>', read: text, meaning: `the state folder of the running router (${defaultState})` },
  console: { value: '<path>', read: text, meaning: 'its console, where it is not <state>/console' },
  escape: { value: '<key>|none', read: escapeKey, meaning: 'the key that detaches, such as ctrl+a or ^A (ctrl+])' },
} as const satisfies OptionTable;

const caTable = {
  state: { value: '<folder>', read: text, meaning: `the CA keeps its keys in <folder>/ca (${defaultState})` },
  listen: { value: '[host:]port', read: address, meaning: 'where it listens (127.0.0.1:8829)' },
  'poll-count': { value: '<times>', read: wholeNumber, meaning: 'make every requester wait this many times (0)' },
  'check-after': { value: '<seconds>', read: wholeNumber, meaning: 'and poll again after this time (5)' },
  json: { meaning: 'print events on standard output, one JSON object a line' },
} as const satisfies OptionTable;

const checkTable = {
  list: { value: '<file>', read: text, meaning: 'write the list of lines there (standard output)' },
  pack: packOption,
  'lab-password': labPasswordOption,
  json: { meaning: 'print events on standard output, one JSON object a line' },
} as const satisfies OptionTable;

const packBuildTable = {
  output: { value: '<file>', read: text, meaning: 'the pack to be made; -o for short' },
  release: { value: '<text>', read: text, meaning: 'what the release of the reference is called' },
} as const satisfies OptionTable;

const howCheckEnds = `Exit code: ${checkCodes.taken} when every line is taken, ${checkCodes['lines refused']} when lines are refused, ${checkCodes['nobody can log in']} when nobody could log in.`;

function help(command: string | undefined, program: string): string {
  if (command === 'run') return usage(`${program} run`, 'Starts one router and keeps it powered until SIGINT or SIGTERM.', runTable);
  if (command === 'ca') return usage(`${program} ca`, 'Starts the lab CA alone: a CMP server over HTTP.', caTable);
  if (command === 'attach')
    return usage(`${program} attach`, 'Joins this terminal to the console of a running router, which runs on when it leaves.', attachTable);
  if (command === 'check')
    return `${usage(`${program} check <configuration>`, 'Tells what a router would make of a configuration, without starting one.', checkTable)}
${howCheckEnds}
`;
  if (command === 'pack')
    return usage(
      `${program} pack build <reference>|-`,
      'Compiles a command reference of your own, JSON Lines as docs/pack.md says, plain or gzipped, into one file for --pack.',
      packBuildTable,
    );
  return `Usage: ${program} <command> [options]

Emulates a Huawei NE40E router on a virtual serial console.

  run        start one router
  ca         start the lab CA alone
  attach     join this terminal to the console of a running router
  check      tell what a router would make of a configuration
  pack build compile a command reference for --pack
  --help     this text; behind a command, its options
  --version  the version of this program

Options of run:
${describeOptions(runTable)}

Options of ca:
${describeOptions(caTable)}

Options of attach:
${describeOptions(attachTable)}

Options of check, behind the configuration file:
${describeOptions(checkTable)}

Options of pack build, behind the file of the reference, - for standard input:
${describeOptions(packBuildTable)}
`;
}

const usage = (call: string, purpose: string, table: OptionTable): string =>
  `Usage: ${call} [options]\n\n${purpose}\n\n${describeOptions(table)}\n`;
