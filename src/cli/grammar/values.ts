import type { Parameter } from '../../../firmware-model/schema/page.ts';
import { interfaceName, interfaceNumber, type InterfaceTypes, interfaceType } from './interface-name.ts';
import { isIpv6 } from './ipv6.ts';
import { isRouteDistinguisher } from './route-distinguisher.ts';
import { isVisible } from './visible.ts';
import type { Word } from './words.ts';

/** What a kind of parameter knows about itself. */
interface Kind<P extends Parameter> {
  /** As `?` shows it: `INTEGER<1-100>`. */
  notation(parameter: P): string;
  /** The value in its normal form, or undefined when the word is none. */
  read(parameter: P, word: Word, types: InterfaceTypes): string | undefined;
  /** How much else it takes: of two arguments that both fit, the narrower is meant. */
  readonly breadth: number;
}

type Kinds = { readonly [T in Parameter['type']]: Kind<Extract<Parameter, { type: T }>> };

export function notationOf(parameter: Parameter): string {
  return kindOf(parameter).notation(parameter);
}

/** `types`: those of the release, which abbreviated names of interfaces are read by. */
export function readValue(parameter: Parameter, word: Word, types: InterfaceTypes = []): string | undefined {
  return kindOf(parameter).read(parameter, word, types);
}

export function breadthOf(parameter: Parameter): number {
  return kindOf(parameter).breadth;
}

export function isSecret(parameter: Parameter): boolean {
  return parameter.type === 'string' && parameter.secret === true;
}

/** Whether an argument takes everything up to the end of the line. */
export function takesRest(parameter: Parameter): boolean {
  return parameter.type === 'line' || parameter.type === 'anything' || (parameter.type === 'string' && parameter.rest === true);
}

/** The value as a configuration line shows it. */
export function displayed(parameter: Parameter, value: string): string {
  if (takesRest(parameter)) return value;
  const isQuoted = parameter.type === 'string' && parameter.quoted === true;
  return isQuoted || value.includes(' ') ? `"${value}"` : value;
}

function kindOf(parameter: Parameter): Kind<Parameter> {
  return kinds[parameter.type] as Kind<Parameter>; // the table gives each type the kind made for it
}

const kinds: Kinds = {
  integer: {
    breadth: 1,
    notation: ({ range: [least, greatest] }) => `INTEGER<${least}-${greatest}>`,
    read({ range: [least, greatest] }, { text }) {
      const value = Number(text);
      return /^-?\d+$/.test(text) && value >= least && value <= greatest ? String(value) : undefined;
    },
  },
  choice: {
    breadth: 1,
    notation: ({ values }) => `ENUM<${values.join(',')}>`,
    read: ({ values }, { text }) => values.find(value => value.toLowerCase() === text.toLowerCase()),
  },
  ipv4: {
    breadth: 1,
    notation: () => 'X.X.X.X',
    read(_, { text }) {
      const octets = /^(\d{1,3})\.(\d{1,3})\.(\d{1,3})\.(\d{1,3})$/.exec(text)?.slice(1).map(Number);
      return octets?.every(octet => octet <= 255) ? octets.join('.') : undefined;
    },
  },
  'ipv4 mask': {
    breadth: 1,
    notation: () => 'X.X.X.X',
    read: (_, word, types) => {
      const value = readValue({ type: 'ipv4', help: '' }, word, types);
      return value !== undefined && isMask(value) ? value : undefined;
    },
  },
  'route distinguisher': {
    breadth: 1,
    notation: () => 'STRING<3-21>',
    read: (_, { text }) => (isRouteDistinguisher(text) ? text : undefined),
  },
  time: {
    breadth: 1,
    notation: () => 'HH:MM:SS',
    read(_, { text }) {
      const [hour, minute, second] = numbersOf(/^(\d{1,2}):(\d{1,2}):(\d{1,2})$/, text);
      if (hour === undefined || minute === undefined || second === undefined) return undefined;
      return hour < 24 && minute < 60 && second < 60 ? [hour, minute, second].map(twoDigits).join(':') : undefined;
    },
  },
  'hour and minute': {
    breadth: 1,
    notation: () => 'HH:MM',
    read(_, { text }) {
      const [hour, minute] = numbersOf(/^(\d{1,2}):(\d{1,2})$/, text);
      if (hour === undefined || minute === undefined) return undefined;
      return hour < 24 && minute < 60 ? [hour, minute].map(twoDigits).join(':') : undefined;
    },
  },
  date: {
    breadth: 1,
    notation: ({ separator = '-' }) => ['YYYY', 'MM', 'DD'].join(separator),
    read({ separator = '-' }, { text }) {
      const [year, month, day] = numbersOf(/^(\d{4})\D(\d{1,2})\D(\d{1,2})$/, text);
      if (year === undefined || month === undefined || day === undefined || text[4] !== separator || text.split(separator).length !== 3)
        return undefined;
      const isDay = month >= 1 && month <= 12 && day >= 1 && day <= new Date(Date.UTC(year, month, 0)).getUTCDate();
      return isDay ? [year, twoDigits(month), twoDigits(day)].join(separator) : undefined;
    },
  },
  'month and day': {
    breadth: 1,
    notation: () => 'MM-DD',
    read(_, { text }) {
      const [month, day] = numbersOf(/^(\d{1,2})-(\d{1,2})$/, text);
      if (month === undefined || day === undefined) return undefined;
      const isDay = month >= 1 && month <= 12 && day >= 1 && day <= new Date(Date.UTC(2000, month, 0)).getUTCDate(); // a leap year
      return isDay ? [month, day].map(twoDigits).join('-') : undefined;
    },
  },
  ipv6: {
    breadth: 1,
    notation: () => 'X:X::X:X',
    read: (_, { text }) => (isIpv6(text) ? text.toUpperCase() : undefined),
  },
  area: {
    breadth: 1,
    notation: () => 'INTEGER<0-4294967295>/X.X.X.X',
    read: (_, word) => (/^\d+$/.test(word.text) ? dotted(Number(word.text)) : kinds.ipv4.read({ type: 'ipv4', help: '' }, word, [])),
  },
  mac: {
    breadth: 1,
    notation: () => 'H-H-H',
    read: (_, { text }) => (/^[\da-f]{1,4}-[\da-f]{1,4}-[\da-f]{1,4}$/i.test(text) ? text.toLowerCase() : undefined),
  },
  interface: {
    breadth: 1,
    notation: () => 'STRING<1-63>',
    read: ({ of, sub }, { text }, types) => interfaceName(text, types, of, sub),
  },
  'interface type': {
    breadth: 2,
    notation: () => 'STRING<1-63>',
    read: ({ of }, { text }, types) => interfaceType(text, types, of),
  },
  'interface number': {
    breadth: 1,
    notation: () => '<number>',
    read: ({ sub }, { text }) => interfaceNumber(text, sub),
  },
  value: {
    breadth: 4,
    notation: () => '<value>',
    read: (_, { value }) => (isVisible(value) ? value : undefined),
  },
  anything: {
    breadth: 5,
    notation: () => '<anything>',
    read: (_, { text }) => (isVisible(text) ? text : undefined),
  },
  line: {
    breadth: 2,
    notation: ({ length: [shortest, longest] }) => `TEXT<${shortest}-${longest}>`,
    read: ({ length }, { text }) => (isWithin(length, text) ? text : undefined),
  },
  path: {
    breadth: 3,
    notation: ({ length: [shortest, longest] }) => `STRING<${shortest}-${longest}>`,
    read: ({ length }, { value }) => (isVisible(value) && isWithin(length, value) ? value : undefined),
  },
  string: {
    breadth: 2,
    notation: ({ rest, length: [shortest, longest] }) => `${rest ? 'TEXT' : 'STRING'}<${shortest}-${longest}>`,
    read({ length, characters, quoted, rest, lines, script, small }, word) {
      const typed = rest ? word.text : word.value;
      const value = small ? typed.toLowerCase() : typed;
      if (quoted && !word.quoted) return undefined;
      if (!isVisible(lines ? value.replace(/[\n\t]/g, '') : value, script)) return undefined;
      if (characters !== undefined && !classOf(characters).test(value)) return undefined;
      return isWithin(length, value) ? value : undefined;
    },
  },
};

/** Parameters say their characters as data; each class is compiled once. */
function classOf(characters: string): RegExp {
  const expression = classes.get(characters) ?? new RegExp(`^[${characters}]*$`, 'u');
  classes.set(characters, expression);
  return expression;
}

const classes = new Map<string, RegExp>();

/** A character of the supplementary planes is one. */
function isWithin([shortest, longest]: readonly [number, number], value: string): boolean {
  const length = isVisible(value) ? value.length : [...value].length;
  return length >= shortest && length <= longest;
}

function numbersOf(expression: RegExp, text: string): readonly number[] {
  return expression.exec(text)?.slice(1).map(Number) ?? [];
}

/** Ones, then zeros. */
/** A number of 32 bits by its octets: 256 is 0.0.1.0. */
function dotted(number: number): string | undefined {
  return number > 0xffff_ffff ? undefined : [24, 16, 8, 0].map(bits => (number >>> bits) & 0xff).join('.');
}

function isMask(dotted: string): boolean {
  const bits = dotted
    .split('.')
    .map(octet => Number(octet).toString(2).padStart(8, '0'))
    .join('');
  return /^1*0*$/.test(bits);
}

function twoDigits(value: number): string {
  return String(value).padStart(2, '0');
}
