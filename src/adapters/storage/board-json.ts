import type { Board, CommitPoint, StartupFiles } from '../../control-plane/state.ts';
import type { KeyPair } from '../../pki/key-pair.ts';

/** The board as text. Unknown fields of a later release are not kept. */
export const boardToJson = (board: Board): string =>
  `${JSON.stringify(
    {
      format: 1,
      ...board,
      keyPairs: board.keyPairs.map(keyPair => ({
        ...keyPair,
        privateKey: Buffer.from(keyPair.privateKey).toString('base64'),
        publicKey: Buffer.from(keyPair.publicKey).toString('base64'),
      })),
    },
    undefined,
    2,
  )}\n`;

/** Reads the text back. Throws a sentence that names what is wrong, and never the content: there are private keys in it. */
export function boardFromJson(text: string): Board {
  const fields = record(parsed(text), 'the board');
  if (fields['format'] !== 1) throw new Error('its format is not 1');
  return {
    keyPairs: list(fields['keyPairs'], 'keyPairs', keyPair),
    nextStartup: startupFiles(fields['nextStartup']),
    ...optionalString(fields, 'consolePassword'),
    clockOffsetMilliseconds: number(fields, 'clockOffsetMilliseconds'),
    commits: list(fields['commits'], 'commits', commitPoint),
  };
}

type Fields = Readonly<Record<string, unknown>>;

function keyPair(value: unknown): KeyPair {
  const fields = record(value, 'a key pair');
  return {
    name: string(fields, 'name'),
    privateKey: bytes(fields, 'privateKey'),
    publicKey: bytes(fields, 'publicKey'),
    bits: number(fields, 'bits'),
    created: number(fields, 'created'),
  };
}

function startupFiles(value: unknown): StartupFiles {
  const fields = record(value, 'nextStartup');
  return {
    systemSoftware: string(fields, 'systemSoftware'),
    savedConfiguration: fields['savedConfiguration'] === null ? null : string(fields, 'savedConfiguration'),
  };
}

function commitPoint(value: unknown): CommitPoint {
  const fields = record(value, 'a commit');
  return {
    id: number(fields, 'id'),
    ...optionalString(fields, 'label'),
    ...optionalString(fields, 'description'),
    user: string(fields, 'user'),
    userInterface: string(fields, 'userInterface'),
    time: number(fields, 'time'),
  };
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
  return value.map(read);
}

function string(fields: Fields, name: string): string {
  const value = fields[name];
  if (typeof value !== 'string') throw new Error(`${name} is not text`);
  return value;
}

function number(fields: Fields, name: string): number {
  const value = fields[name];
  if (typeof value !== 'number' || !Number.isFinite(value)) throw new Error(`${name} is not a number`);
  return value;
}

/** The decoder of Buffer skips what it does not know, so the way back is the check. */
function bytes(fields: Fields, name: string): Uint8Array {
  const base64 = string(fields, name);
  const decoded = Buffer.from(base64, 'base64');
  if (decoded.toString('base64') !== base64) throw new Error(`${name} is not base64`);
  return new Uint8Array(decoded);
}

function optionalString<Name extends string>(fields: Fields, name: Name): { readonly [Key in Name]?: string } {
  if (fields[name] === undefined) return {};
  return { [name]: string(fields, name) } as { readonly [Key in Name]: string }; // the one field it is typed with
}
