import type { Parameter } from '../../../firmware-model/schema/page.ts';
import type { ReferenceParameter } from './reference.ts';

/** An argument of a form, and what its page says of it. */
export interface Argument {
  readonly name: string;
  /** Row of the table that names it. */
  readonly row: ReferenceParameter | undefined;
  /** The keyword before it. */
  readonly keyword: string;
  /** Nothing may follow it. */
  readonly isLast: boolean;
}

/** The kind of an argument, read out of the words of its page; a text of any kind where they do not say. */
export function parameterOf(argument: Argument): Parameter {
  const help = firstSentence(argument.row?.value ?? '');
  return { help, ...kindOf(argument) } as Parameter; // a kind and a help text are a parameter
}

/** What a table says first, as `?` shows it. */
export function firstSentence(words: string): string {
  const line = words.split('\n', 1)[0]!.trim();
  const sentence = /^.*?[^.\d]\.(?=\s|$)/.exec(line)?.[0] ?? line;
  return sentence.replace(/\.$/, '').slice(0, longestHelp);
}

function kindOf(argument: Argument): Kind {
  if (isSecret(argument)) return { type: 'string', length: [1, 512], secret: true };
  const words = valueWords(argument.row?.value ?? '');
  return (
    interfaceOf(argument.name) ??
    restOf(argument, words) ??
    integerOf(argument.name, words) ??
    formatOf(argument.name, words) ??
    textOf(words)
  );
}

/** Behind the line that says what an argument is for, the ones that say what it may be. */
function valueWords(words: string): string {
  const [, ...lines] = words.split('\n');
  return lines.length === 0 ? words : lines.join('\n');
}

type Kind = Parameter extends infer P ? (P extends Parameter ? Omit<P, 'help'> : never) : never;

/** What is called a name, a number or a place is none, and no whole number or address is, whatever else its page speaks of. */
function isSecret({ name, row, keyword }: Argument): boolean {
  const words = valueWords(row?.value ?? '');
  if (plainName.test(name) || integerOf(name, words) || formatOf(name, words)) return false;
  return secretName.test(name) || secretKeyword.test(keyword) || secretWords.test(row?.value ?? '');
}

/** An interface in one word or two. */
function interfaceOf(name: string): Kind | undefined {
  if (interfaceTypeName.test(name)) return { type: 'interface type' };
  if (interfaceNumberName.test(name)) return { type: 'interface number' };
  return interfaceInOneWord.test(name) ? { type: 'interface' } : undefined;
}

export const interfaceTypeName = /^(?:.+-)?(?:(?:interface|port)-?type|iftype)\d?$/i;
export const interfaceNumberName = /^(?:.+-)?(?:(?:interface|port)-?num(?:ber)?|ifnum)\d?$/i;
export const interfaceInOneWord = /^(?:.+-)?(?:(?:interface|port)-?name|ifname)\d?$/i;

/** A text that takes the rest of the line, blanks included: a description, or what the words allow blanks in without quotes. */
function restOf({ name, keyword, isLast }: Argument, words: string): Kind | undefined {
  if (!isLast) return undefined;
  const isText = /^(?:description|remark|alias|comment)$/i.test(keyword) || /(?:^|-)(?:description|text|desc|command-string)$/i.test(name);
  const hasBlanks = /spaces (?:are )?(?:supported|allowed)|(?:with|and|contain) spaces/i.test(words) && !/quotation/i.test(words);
  return isText || hasBlanks ? { type: 'string', length: lengthIn(words), rest: true } : undefined;
}

/** Only where the words speak of whole numbers and of nothing else, or end with a line that does and names the range. */
function integerOf(name: string, words: string): Kind | undefined {
  const [, least, greatest] = rangeAtTheEnd.exec(words) ?? [];
  if (!/name$/i.test(name) && Number(least) <= Number(greatest)) return { type: 'integer', range: [Number(least), Number(greatest)] };
  if (!/\binteger\b|value ranges from \d+ to \d/i.test(words) || otherwise.test(words)) return undefined;
  const ranges = [...words.matchAll(numberRange)].map(([, least, greatest]) => [Number(least), Number(greatest)] as const);
  const single = /value (?:is|can be)(?: an integer that can be)? (-?\d+),? or/i.exec(words)?.[1];
  if (ranges.length === 0 || ranges.some(([least, greatest]) => !(least <= greatest))) return undefined;
  const bounds = [...ranges.flat(), ...(single === undefined ? [] : [Number(single)])];
  return { type: 'integer', range: [Math.min(...bounds), Math.max(...bounds)] };
}

function formatOf(name: string, words: string): Kind | undefined {
  const [address, sixth] = [/dotted decimal/i.test(words), /X:X:X:X|IPv6 address/i.test(words)];
  if (/\bstring\b|\binteger\b|x\.y/i.test(words) && !/32-digit/.test(words)) return undefined;
  if (/H-H-H/.test(words)) return address || sixth ? undefined : { type: 'mac' };
  if (address && !sixth && !/wildcard/i.test(name + words) && !/\bor\b/.test(words)) return { type: 'ipv4' };
  if (/X:X:X:X/.test(words) && !address && !/prefix|\//i.test(name)) return { type: 'ipv6' };
  return timeOf(words);
}

function timeOf(words: string): Kind | undefined {
  const [clock, day] = [/HH:MM(:SS)?/.exec(words), /YYYY([-/])MM\1DD/.exec(words)];
  if (clock && day) return undefined;
  if (day) return { type: 'date', ...(day[1] === '/' && { separator: '/' as const }) };
  if (!clock) return undefined;
  return { type: clock[1] === undefined ? 'hour and minute' : 'time' };
}

function textOf(words: string): Kind {
  return { type: 'string', length: lengthIn(words), ...(/case[- ]insensitive/i.test(words) && { caseSensitive: false }) };
}

/** From the shortest to the longest of all lengths that the words name. */
function lengthIn(words: string): readonly [number, number] {
  const lengths = [...words.matchAll(lengthRange)].map(([, least, greatest]) => [Number(least), Number(greatest)] as const);
  if (lengths.length === 0 || lengths.some(([least, greatest]) => !(least <= greatest))) return anyLength;
  return [Math.min(...lengths.map(([least]) => least)), Math.max(...lengths.map(([, greatest]) => greatest))];
}

/** A text of any kind. */
export const anyText = (help: string): Extract<Parameter, { type: 'string' }> => ({ type: 'string', length: anyLength, help });

const numberRange =
  /(?:rang(?:ing|es?)|range|from|integer(?: from)?)(?: (?:is|of|value|in the range|in|from))* (-?\d+) (?:to|through) (-?\d+)(?![:\d]|\.\d)/gi;
const rangeAtTheEnd = /(?:^|\n)The value is an integer (?:that ranges|ranging) from (\d+) to (\d+)(?:, in [\w ]+)?\.?$/;
const lengthRange = /(?:string|text|name)(?: type)?(?: (?:of|ranging|ranges|with|from|length|range|is|in))* (\d+) to (\d+)/gi;
/** Words that speak of values beside whole numbers. */
const otherwise =
  /\bstring\b|dotted|x\.y|format|hexadecimal|0x|\bfloat|decimal place|IP(?:v[46])? address|enumerat|auto\b|keyword|character/i;
const secretName = /passw|cipher|secret|(?:^|-)(?:shared-?|auth-?|private-?)?key$|key-?(?:string|text|value)|auth-?code|passphrase/i;
const plainName =
  /^(?!.*community).*(?:name|id|index|length|days?|period|times?|interface|number|level|type|group)\d*$|^prefer_|^command-key$/i;
const secretKeyword = /^(?:cipher|irreversible-cipher|password|simple|plain|plain-text|secret|shared-key)$/i;
const secretWords = /\b(?:password|cipher ?text|plain ?text|pre-shared key|shared key|community name (?:is|in) (?:plain|cipher))/i;
const anyLength = [1, 3100] as const;
const longestHelp = 200;
