import { keptSettings } from '../../control-plane/state.ts';
import { rollbackOf } from '../../control-plane/upgrade-rollback.ts';
import type {
  Board,
  CommitPoint,
  KeptSettings,
  Licence,
  Patch,
  ReplacedKeyPair,
  StartupFiles,
  TakenServerKey,
} from '../../control-plane/state.ts';
import { type HostKey, readHostKey } from '../../pki/host-key.ts';
import { readKeyPair } from '../../pki/key-file.ts';
import type { KeyPair } from '../../pki/key-pair.ts';

/** The board as text; what could not be read back is refused. Unknown fields of a later release are not kept. */
export const boardToJson = (board: Board): string =>
  `${JSON.stringify(
    {
      format: 1,
      ...board,
      ...(board.kept && { kept: kept(board.kept) }), // by the same rule as it is read
      keyPairs: board.keyPairs.map(inBase64),
      ...(board.replacedKeyPair && {
        replacedKeyPair: { ...board.replacedKeyPair, keyPair: inBase64(board.replacedKeyPair.keyPair) },
      }),
      ...(board.hostKeys && { hostKeys: board.hostKeys.map(inBase64) }),
    },
    undefined,
    2,
  )}\n`;

const inBase64 = <Key extends { readonly privateKey: Uint8Array; readonly publicKey: Uint8Array }>(key: Key) => ({
  ...key,
  privateKey: Buffer.from(key.privateKey).toString('base64'),
  publicKey: Buffer.from(key.publicKey).toString('base64'),
});

/** Reads the text back. Throws a sentence that names what is wrong, and never the content: there are private keys in it. */
export function boardFromJson(text: string): Board {
  const fields = record(parsed(text), 'the board');
  if (fields['format'] !== 1) throw new Error('its format is not 1');
  return {
    ...optionalString(fields, 'serialNumber', 20),
    ...optionalString(fields, 'release', 20),
    ...optionalString(fields, 'chassis', 40),
    ...optionalSlot(fields, 'mainBoardSlot'),
    ...optionalSlot(fields, 'slaveDefault'),
    keyPairs: list(fields['keyPairs'], 'keyPairs', keyPair),
    ...(fields['replacedKeyPair'] !== undefined && { replacedKeyPair: replacedKeyPair(fields['replacedKeyPair']) }),
    ...(fields['hostKeys'] !== undefined && { hostKeys: hostKeys(fields['hostKeys']) }),
    ...(fields['serverKeys'] !== undefined && { serverKeys: list(fields['serverKeys'], 'serverKeys', serverKey) }),
    nextStartup: startupFiles(fields['nextStartup']),
    ...optionalString(fields, 'consolePassword'),
    ...optionalString(fields, 'bootPassword'),
    ...(fields['licence'] !== undefined && { licence: licence(fields['licence']) }),
    ...optionalString(fields, 'revokeTicket'),
    clockOffsetMilliseconds: wholeNumber(fields, 'clockOffsetMilliseconds', -century, century),
    commits: list(fields['commits'], 'commits', commitPoint),
    ...(fields['lastCommit'] !== undefined && { lastCommit: wholeNumber(fields, 'lastCommit', firstCommit, Number.MAX_SAFE_INTEGER) }),
    ...optionalString(fields, 'lastSaved', 64),
    ...(fields['kept'] !== undefined && { kept: kept(fields['kept']) }),
  };
}

const optionalSlot = <Name extends string>(fields: Fields, name: Name) =>
  fields[name] === undefined ? {} : ({ [name]: wholeNumber(fields, name, 0, 99) } as { readonly [N in Name]?: number });

type Fields = Readonly<Record<string, unknown>>;

function keyPair(value: unknown): KeyPair {
  const fields = record(value, 'a key pair');
  const pair = {
    name: string(fields, 'name', 31),
    privateKey: bytes(fields, 'privateKey'),
    publicKey: bytes(fields, 'publicKey'),
    bits: number(fields, 'bits'),
    created: moment(fields, 'created'),
  };
  const read = readKeyPair(pair.privateKey, { format: 'der' }, pair);
  if (!read.keyPair) throw new Error(`privateKey is ${read.fault === 'wrong size' ? 'of the wrong size' : read.fault}`);
  if (Buffer.compare(read.keyPair.publicKey, pair.publicKey) !== 0) throw new Error('publicKey is not that of privateKey');
  if (read.keyPair.bits !== pair.bits) throw new Error('bits is not the length of privateKey');
  return pair;
}

function replacedKeyPair(value: unknown): ReplacedKeyPair {
  const fields = record(value, 'replacedKeyPair');
  return { keyPair: inside('replacedKeyPair', () => keyPair(fields['keyPair'])), file: string(fields, 'file') };
}

/** One of each kind at most: which of two is meant nobody could say. */
function hostKeys(value: unknown): readonly HostKey[] {
  const keys = list(value, 'hostKeys', hostKey);
  if (new Set(keys.map(({ kind }) => kind)).size < keys.length) throw new Error('hostKeys has two of one kind');
  return keys;
}

function hostKey(value: unknown): HostKey {
  const fields = record(value, 'a host key');
  const [privateKey, publicKey] = [bytes(fields, 'privateKey'), bytes(fields, 'publicKey')];
  const read = readHostKey(privateKey);
  if (!read) throw new Error('privateKey is not that of a host key');
  if (read.kind !== fields['kind']) throw new Error('kind is not that of privateKey');
  if (Buffer.compare(read.publicKey, publicKey) !== 0) throw new Error('publicKey is not that of privateKey');
  if (read.bits !== fields['bits']) throw new Error('bits is not the length of privateKey');
  return { kind: read.kind, name: string(fields, 'name'), privateKey, publicKey, bits: read.bits, created: moment(fields, 'created') };
}

function serverKey(value: unknown): TakenServerKey {
  const fields = record(value, 'a server key');
  return { host: string(fields, 'host', 255), algorithm: string(fields, 'algorithm', 64), fingerprint: string(fields, 'fingerprint', 64) };
}

function kept(value: unknown): KeptSettings {
  const fields = record(value, 'kept');
  const settings: KeptSettings = Object.assign({}, ...keptSettings.map(name => optionalString(fields, name)));
  if (settings['upgrade rollback'] !== undefined && !rollbackOf(settings)) throw new Error('upgrade rollback is no time and software');
  return settings;
}

function startupFiles(value: unknown): StartupFiles {
  const fields = record(value, 'nextStartup');
  return {
    systemSoftware: cardFile(fields, 'systemSoftware'),
    savedConfiguration: fields['savedConfiguration'] === null ? null : cardFile(fields, 'savedConfiguration'),
    ...(fields['defaultConfiguration'] !== undefined && { defaultConfiguration: cardFile(fields, 'defaultConfiguration') }),
    ...(fields['paf'] !== undefined && { paf: cardFile(fields, 'paf') }),
    ...(fields['patch'] !== undefined && { patch: patch(fields['patch']) }),
  };
}

function patch(value: unknown): Patch {
  const fields = record(value, 'patch');
  return { file: cardFile(fields, 'file'), version: string(fields, 'version', 31) };
}

function licence(value: unknown): Licence {
  const fields = record(value, 'licence');
  const text = (name: string) => string(fields, name, 255);
  return {
    file: cardFile(fields, 'file'),
    serial: text('serial'),
    product: text('product'),
    version: text('version'),
    esn: text('esn'),
    owner: text('owner'),
    creator: text('creator'),
    created: text('created'),
    feature: text('feature'),
    ...optionalString(fields, 'expires', 10),
  };
}

function commitPoint(value: unknown): CommitPoint {
  const fields = record(value, 'a commit');
  const id = wholeNumber(fields, 'id', firstCommit, Number.MAX_SAFE_INTEGER);
  return {
    id,
    ...optionalString(fields, 'label'),
    ...optionalString(fields, 'description'),
    user: string(fields, 'user'),
    userInterface: string(fields, 'userInterface'),
    time: moment(fields, 'time'),
    ...pointType(fields),
    ...(fields['since'] !== undefined && { since: wholeNumber(fields, 'since', Math.max(firstCommit, id - longestRow), id) }),
  };
}

function pointType({ type }: Fields): Pick<CommitPoint, 'type'> {
  if (type !== undefined && type !== 'ROLLBACK') throw new Error('type is none of a commit');
  return type ? { type } : {};
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw new Error('it is not JSON'); // the parser's own message quotes the text
  }
}

function record(value: unknown, what: string): Fields {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) throw new Error(`${what} is not an object`);
  return value as Fields; // any object is one, as long as its fields are unknown
}

function list<Item>(value: unknown, what: string, read: (item: unknown) => Item): readonly Item[] {
  if (!Array.isArray(value)) throw new Error(`${what} is not a list`);
  return value.map((item, at) => inside(`${what}[${at}]`, () => read(item)));
}

function inside<Result>(what: string, read: () => Result): Result {
  try {
    return read();
  } catch (error) {
    throw new Error(`${what}: ${error instanceof Error ? error.message : error}`, { cause: error });
  }
}

function string(fields: Fields, name: string, longest = longestText): string {
  const value = fields[name];
  if (typeof value !== 'string') throw new Error(`${name} is not text`);
  if (value.length > longest) throw new Error(`${name} is longer than ${longest} characters`);
  return value;
}

function cardFile(fields: Fields, name: string): string {
  const file = string(fields, name);
  if (!/^cfcard:\/./.test(file)) throw new Error(`${name} names no file of the CF card`);
  return file;
}

function number(fields: Fields, name: string): number {
  const value = fields[name];
  if (typeof value !== 'number' || !Number.isFinite(value)) throw new Error(`${name} is not a number`);
  return value;
}

function wholeNumber(fields: Fields, name: string, least: number, greatest: number): number {
  const value = number(fields, name);
  if (!Number.isInteger(value) || value < least || value > greatest) throw new Error(`${name} is out of range`);
  return value;
}

/** A time in the years that a certificate can name, RFC 5280 §4.1.2.5. */
const moment = (fields: Fields, name: string): number => wholeNumber(fields, name, -century, Date.UTC(9999, 11, 31, 23, 59, 59, 999));

/** The decoder of Buffer skips what it does not know, so the way back is the check. */
function bytes(fields: Fields, name: string): Uint8Array {
  const base64 = string(fields, name, longestKey);
  const decoded = Buffer.from(base64, 'base64');
  if (decoded.toString('base64') !== base64) throw new Error(`${name} is not base64`);
  return new Uint8Array(decoded);
}

function optionalString<Name extends string>(fields: Fields, name: Name, longest?: number): { readonly [Key in Name]?: string } {
  if (fields[name] === undefined) return {};
  return { [name]: string(fields, name, longest) } as { readonly [Key in Name]: string }; // the one field it is typed with
}

/** More than an operator can shift the clock by: it takes the years 2000 to 2037. */
const century = 100 * 366 * 24 * 3600_000;
const firstCommit = 1_000_000_001;
/** Points of one row are as many as the list keeps. */
const longestRow = 80;
/** No text that the router keeps on its board is longer. */
const longestText = 1024;
/** Base64 of a private key of 4096 bits, four times over. */
const longestKey = 16_384;
