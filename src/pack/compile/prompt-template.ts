import type { Form } from '../../cli/grammar/command-tree.ts';
import { type InterfaceKind, same } from './place.ts';
import type { Reading } from './readings.ts';

export interface Template {
  readonly template: string;
  /** How many arguments it names. */
  readonly named: number;
  readonly interface?: InterfaceKind;
}

/** Puts names of arguments in place of the values that a prompt shows. */
export function templateOf(rest: string, { form, taken }: Reading): Template {
  const values = taken.flatMap(({ atom, value }) => (atom.type === 'argument' ? [{ name: atom.name, value }] : []));
  const typed = values.filter(({ name }) => /^interface/.test(form.parameter(name).type));
  const kind = shownKind(typed.map(({ value }) => value).join(''), rest.slice(1));
  if (kind)
    return {
      template: interfacePrompt(
        form,
        typed.map(({ name }) => name),
      ),
      named: 1,
      interface: kind,
    };

  let template = rest;
  let named = 0;
  for (const { name, value } of values.sort((one, other) => other.value.length - one.value.length)) {
    const filled = replaceOnce(template, dotted(value), `<${name}>`) ?? replaceOnce(template, value, `<${name}>`);
    if (filled === undefined) continue;
    template = filled;
    named++;
  }
  return { template, named };
}

/** Typed in one word or in two, an interface has both, so the prompt is made of the one. */
const interfacePrompt = (form: Form, typed: readonly string[]): string =>
  `-<${form.arguments.find(name => form.parameter(name).type === 'interface') ?? typed.at(-1)}>`;

/** The kind of interface that was typed, where the prompt shows its number. */
function shownKind(typed: string, shown: string): InterfaceKind | undefined {
  const number = /\d[\d/:.]*$/.exec(typed)?.[0];
  return number !== undefined && shown.endsWith(number) && same(typed.slice(0, 2), shown.slice(0, 2)) ? kindOfInterface(typed) : undefined;
}

/** `GigabitEthernet0/1/0`, `E11/0/0`: a type that ends with a digit has its number behind a blank. */
function kindOfInterface(text: string): InterfaceKind | undefined {
  const type = /^(?:E1|T1|E3|CE1|(?:\d+\|)?\d*[a-z][a-z-]*)(?=[\d])/i.exec(text)?.[0];
  return type === undefined ? undefined : { type, sub: text.includes('.') };
}

/** A value stands in a prompt as a word of its own, or a number behind letters: `-vlan10`. */
function replaceOnce(template: string, value: string | undefined, by: string): string | undefined {
  if (value === undefined || value === '') return undefined;
  const text = value.replaceAll(' ', '').replace(/[^\w]/g, String.raw`\$&`);
  const before = /^\d/.test(value) ? String.raw`(?<=[^\d.<])` : '(?<=[-:.])';
  const found = new RegExp(`${before}${text}(?![\\w<>])(?![^<]*>)`, 'i').exec(template);
  return found ? template.slice(0, found.index) + by + template.slice(found.index + found[0].length) : undefined;
}

/** Areas and the like are shown as addresses. */
function dotted(value: string): string | undefined {
  const number = /^\d{1,10}$/.test(value) ? Number(value) : Number.NaN;
  return number < 2 ** 32 ? [24, 16, 8, 0].map(shift => Math.floor(number / 2 ** shift) % 256).join('.') : undefined;
}

export function keyOf({ template, interface: kind, reading }: Omit<Template, 'named'> & { readonly reading: Reading }): string {
  if (kind) return `-${kind.type.toLowerCase()}<interface${kind.sub ? '.' : ''}>`;
  const key = template.replace(/<[^<>]*>/g, '<>').toLowerCase();
  return /[a-z]/.test(key) ? key : key.replace('<>', `<${keywordsOf(reading)}>`); // a name alone says nothing
}

const keywordsOf = ({ taken }: Reading): string => taken.flatMap(({ atom, value }) => (atom.type === 'keyword' ? value : [])).join(' ');

export function kindTyped(readings: readonly Reading[]): InterfaceKind | undefined {
  for (const { form, taken } of readings) {
    const typed = taken.flatMap(({ atom, value }) =>
      atom.type === 'argument' && /^interface/.test(form.parameter(atom.name).type) ? [value] : [],
    );
    const kind = kindOfInterface(typed.join(''));
    if (kind) return kind;
  }
  return undefined;
}

export const literal = (key: string): number => key.replace(/<[^<>]*>/g, '').length;

export function expressionOf(key: string): RegExp {
  const known = expressions.get(key);
  if (known) return known;
  const pieces = key
    .split(/(<[^<>]*>)/)
    .map(piece => wildcards.get(piece) ?? (piece.startsWith('<') ? '.+' : undefined) ?? piece.replace(/[^\w]/g, String.raw`\$&`));
  const made = new RegExp(`^${pieces.join('')}$`, 'i');
  expressions.set(key, made);
  return made;
}

const wildcards: ReadonlyMap<string, string> = new Map([
  ['<interface>', String.raw`[\d/:]+`],
  ['<interface.>', String.raw`[\d/:]+\.\d+`],
]);
const expressions = new Map<string, RegExp>();
