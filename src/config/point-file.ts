import { gunzipSync, gzipSync } from 'node:zlib';
import { changeable, type Configuration, type ConfigurationNode, type LinePlace } from './configuration.ts';
import type { LineChange } from './line-changes.ts';

/** What a rollback point keeps. */
export interface PointContent {
  /** The whole configuration before the changes, for the first of a row of points. */
  readonly base?: Configuration;
  readonly changes: readonly LineChange[];
}

/** The content as a file: compressed, with a check sum, so that a torn one is known. */
export function writePointFile({ base, changes }: PointContent): Uint8Array {
  const fields = { format: 1, ...(base && { base: entriesOf(base) }), changes: changes.map(changeFields) };
  return new Uint8Array(gzipSync(JSON.stringify(fields), { level: 1 }));
}

/** Undefined for a file that is torn, or that no router has written. */
export function readPointFile(bytes: Uint8Array): PointContent | undefined {
  try {
    const fields = record(JSON.parse(gunzipSync(bytes, { maxOutputLength: largestContent }).toString()));
    if (fields['format'] !== 1) return undefined;
    const base = fields['base'] === undefined ? {} : { base: configuration(fields['base'], 0) };
    return { ...base, changes: list(fields['changes']).map(lineChange) };
  } catch {
    return undefined; // what exactly is wrong with it helps nobody: its content is lost
  }
}

type Fields = Readonly<Record<string, unknown>>;

const entriesOf = (lines: Configuration): readonly unknown[] => [...lines].map(([key, node]) => [key, nodeFields(node)]);

const nodeFields = ({ children, ...line }: ConfigurationNode): Fields => ({ ...line, ...(children && { children: entriesOf(children) }) });

const changeFields = ({ before, after, ...place }: LineChange): Fields => ({
  ...place,
  ...(before && { before: nodeFields(before) }),
  ...(after && { after: nodeFields(after) }),
});

function lineChange(value: unknown): LineChange {
  const { path, key, before, after } = record(value);
  const depth = list(path).length;
  return {
    path: list(path).map(text),
    key: text(key),
    ...(before === undefined ? {} : { before: node(before, depth) }),
    ...(after === undefined ? {} : { after: node(after, depth) }),
  };
}

function configuration(value: unknown, depth: number): Configuration {
  if (depth > deepest) throw new Error('sections are nested too deep');
  const entries = list(value).map(entry => [text(list(entry)[0]), node(list(entry)[1], depth)] as const);
  return changeable(new Map(entries));
}

function node(value: unknown, depth: number): ConfigurationNode {
  const fields = record(value);
  return {
    line: text(fields['line']),
    args: Object.fromEntries(Object.entries(record(fields['args'])).map(([name, argument]) => [name, text(argument)])),
    ...(fields['place'] !== undefined && { place: place(fields['place']) }),
    ...(fields['names'] !== undefined && { names: list(fields['names']).map(text) }),
    ...(fields['refersTo'] !== undefined && { refersTo: oneOrMore(fields['refersTo']) }),
    ...(fields['held'] !== undefined && { held: true as const }),
    ...(fields['children'] !== undefined && { children: configuration(fields['children'], depth + 1) }),
  };
}

function place(value: unknown): LinePlace {
  const { line, block, indent } = record(value);
  return { line: number(line), block: number(block), ...(indent === undefined ? {} : { indent: number(indent) }) };
}

function record(value: unknown): Fields {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) throw new Error('not an object');
  return value as Fields; // any object is one, as long as its fields are unknown
}

function list(value: unknown): readonly unknown[] {
  if (!Array.isArray(value)) throw new Error('not a list');
  return value;
}

function text(value: unknown): string {
  if (typeof value !== 'string') throw new Error('not text');
  return value;
}

const oneOrMore = (value: unknown): string | readonly string[] => (typeof value === 'string' ? value : list(value).map(text));

function number(value: unknown): number {
  if (typeof value !== 'number' || !Number.isInteger(value)) throw new Error('not a whole number');
  return value;
}

/** The largest saved configuration, with what is kept about each of its lines. */
const largestContent = 128 * 1024 * 1024;
/** No configuration has half as many sections inside one another. */
const deepest = 100;
