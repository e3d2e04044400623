/**
 * The order in which a section's lines are displayed. A template names a line by its key, `<argument>` standing for any text:
 * `user-interface <ui-type> <first-ui-number>`. At the top, `#` between templates begins a new block of lines, and `*` stands for all
 * lines that the order does not list: without it they come last.
 */
export interface DisplayOrder {
  readonly lines: readonly string[];
  /** Those templates whose lines stand in the order of their arguments, which are numbers. */
  readonly numbered?: readonly string[];
  /** The order inside the sections below, by the template of their key. */
  readonly sections: Readonly<Record<string, DisplayOrder>>;
}

/** Where a line stands among its neighbours, and which of them it shares a block with. */
export interface DisplayPlace {
  readonly rank: number;
  readonly block: string;
  /** Arguments by which lines of one rank stand in numeric order; none: as entered. */
  readonly numbers: readonly string[];
}

export const noOrder: DisplayOrder = { lines: [], sections: {} };

/** Of lines that the order does not list those beginning with the same word make a block. */
export function displayPlace(order: DisplayOrder, key: string): DisplayPlace {
  const listed = compiled(order).placeOf(key);
  return listed ?? { rank: unlistedRank(order), block: key.replace(/^undo /, '').split(' ', 1)[0] ?? '', numbers: [] };
}

/** Where lines stand that the order does not list. */
export const unlistedRank = (order: DisplayOrder): number => compiled(order).unlisted;

export function orderBelow(order: DisplayOrder, key: string): DisplayOrder {
  return compiled(order).orderBelow(key) ?? noOrder;
}

interface Compiled {
  readonly unlisted: number;
  placeOf(key: string): DisplayPlace | undefined;
  orderBelow(key: string): DisplayOrder | undefined;
}

function compiled(order: DisplayOrder): Compiled {
  const known = cache.get(order);
  if (known) return known;
  const unlisted = order.lines.indexOf(allOthers);
  const made = {
    unlisted: unlisted < 0 ? Infinity : unlisted,
    placeOf: lookup(places(order)),
    orderBelow: lookup(Object.entries(order.sections)),
  };
  cache.set(order, made);
  return made;
}

function places({ lines, numbered = [] }: DisplayOrder): readonly (readonly [string, DisplayPlace])[] {
  let block = 0;
  return lines.flatMap((template, rank) => {
    const numbers = numbered.includes(template) ? [...template.matchAll(/<([^>]+)>/g)].flatMap(([, name]) => name ?? []) : [];
    if (template === allOthers) return [];
    if (template !== '#') return [[template, { rank, block: `block ${block}`, numbers }]];
    block += 1;
    return [];
  });
}

/**
 * Finds the template that a key fits: the exact one first, then the first one that fits. A release may have hundreds; only those are tried
 * that begin with the key's first word.
 */
function lookup<Value>(entries: readonly (readonly [string, Value])[]): (key: string) => Value | undefined {
  const exact = new Map(entries);
  const templates = new Map<string, (readonly [string, Value])[]>();
  for (const entry of entries) {
    const [template] = entry;
    if (!template.includes('<')) continue;
    const word = firstWord(template);
    const sharing = templates.get(word.includes('<') ? anyWord : word);
    if (sharing) sharing.push(entry);
    else templates.set(word.includes('<') ? anyWord : word, [entry]);
  }
  const fitting = (word: string, key: string) => templates.get(word)?.find(([template]) => patternOf(template).test(key))?.[1];
  return key => exact.get(key) ?? fitting(firstWord(key), key) ?? fitting(anyWord, key);
}

const allOthers = '*';
const firstWord = (text: string): string => text.split(' ', 1)[0] ?? '';
const anyWord = '';

/** Whether a key fits a template: `pki domain d1` fits `pki domain <domain-name>`. */
export function fitsTemplate(template: string, key: string): boolean {
  return template === key || (template.includes('<') && patternOf(template).test(key));
}

function patternOf(template: string): RegExp {
  const pattern = compiledPatterns.get(template) ?? compilePattern(template);
  compiledPatterns.set(template, pattern);
  return pattern;
}

/** Templates are the model's, and few. */
const compiledPatterns = new Map<string, RegExp>();

/** An argument that was not typed is left out of a key, with the blank before it. */
function compilePattern(template: string): RegExp {
  const escaped = template.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&').replace(/( ?)<[^>]+>/g, '(?:$1.+)?');
  return new RegExp(`^${escaped}$`, 's');
}

const cache = new WeakMap<DisplayOrder, Compiled>();
