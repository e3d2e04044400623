import { parseArgs } from 'node:util';
import { HostError } from './errors.ts';

/** One option of a command: what it is called stands in the table it is in. */
export interface Option<Value = unknown> {
  /** How the value is shown in the help; an option without one is a switch. */
  readonly value?: string;
  readonly meaning: string;
  /** Turns the words of the command line into a value; throws a sentence about what is wrong. */
  readonly read?: (text: string, name: string) => Value;
  /** It may be given more than once, and each counts. */
  readonly repeats?: true;
}

export type OptionTable = Readonly<Record<string, Option>>;

/** What a command line says, by option; one that was not given is absent. */
export type OptionValues<Table extends OptionTable> = {
  readonly [Name in keyof Table]?: Table[Name] extends { read: (...given: never[]) => infer Value }
    ? Table[Name] extends { repeats: true }
      ? readonly Value[]
      : Value
    : true;
};

/** Reads the options of one command. A word that is none of them is an error; of one given twice the last counts, unless it repeats. */
export function readOptions<Table extends OptionTable>(table: Table, args: readonly string[]): OptionValues<Table> {
  const { values, words } = readLine(table, args);
  if (words[0] !== undefined) throw unexpected(words[0]);
  return values;
}

/** The same for a command that is about one thing, which is named beside its options: `check vrpcfg.cfg`. */
export function readOptionsAndWord<Table extends OptionTable>(
  table: Table,
  args: readonly string[],
  wanted: string,
): { readonly word: string; readonly given: OptionValues<Table> } {
  const { values: given, words } = readLine(table, args);
  const [word, another] = words;
  if (word === undefined) throw invalid(`No ${wanted} given`);
  if (another !== undefined) throw unexpected(another);
  return { word, given };
}

/** The same for a command of several words: `ctl power cut`. */
export function readOptionsAndWords<Table extends OptionTable>(
  table: Table,
  args: readonly string[],
): { readonly words: readonly string[]; readonly given: OptionValues<Table> } {
  const { values: given, words } = readLine(table, args);
  return { words, given };
}

const unexpected = (word: string): HostError => invalid(`Unexpected word '${word}'`);

interface Line<Table extends OptionTable> {
  readonly values: OptionValues<Table>;
  /** What is neither an option nor its value. */
  readonly words: readonly string[];
}

function readLine<Table extends OptionTable>(table: Table, args: readonly string[]): Line<Table> {
  const options = Object.fromEntries(
    Object.entries(table).map(([name, { value }]) => [name, { type: value ? 'string' : 'boolean' } as const]),
  );
  const { tokens } = parseArgs({ args: [...args], options, strict: false, tokens: true });
  const values: Record<string, unknown> = {};
  const words: string[] = [];
  for (const token of tokens) {
    if (token.kind === 'positional') words.push(token.value);
    if (token.kind === 'option') values[token.name] = withRepeated(values[token.name], readOption(table, token), table[token.name]);
  }
  // each value was made by the table's own `read`, or is `true` for a switch
  return { values: values as OptionValues<Table>, words };
}

const withRepeated = (before: unknown, value: unknown, option: Option | undefined): unknown =>
  option?.repeats ? [...(Array.isArray(before) ? before : []), value] : value;

interface Given {
  readonly name: string;
  readonly rawName: string;
  readonly value?: string | undefined;
  readonly inlineValue?: boolean | undefined;
}

function readOption(table: OptionTable, { name, rawName, value, inlineValue }: Given): unknown {
  const option = Object.hasOwn(table, name) ? table[name] : undefined;
  if (!option || !rawName.startsWith('--')) throw invalid(`Unknown option '${rawName}'`);
  if (!option.read) {
    if (value !== undefined) throw invalid(`Option '${rawName}' takes no value`);
    return true;
  }
  if (!value || (!inlineValue && value.startsWith('-'))) throw invalid(`Option '${rawName}' needs ${option.value ?? 'a value'}`);
  return option.read(value, rawName);
}

/** The options of a command as lines of its help. */
export function describeOptions(table: OptionTable): string {
  const heads = Object.entries(table).map(([name, { value }]) => `  --${name}${value ? ` ${value}` : ''}`);
  const width = Math.max(...heads.map(head => head.length)) + 2;
  return Object.values(table)
    .map(({ meaning }, at) => (heads[at] ?? '').padEnd(width) + meaning.replaceAll('\n', `\n${' '.repeat(width)}`))
    .join('\n');
}

export const invalid = (message: string): HostError => new HostError('ARGUMENT_INVALID', message);
