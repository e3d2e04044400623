/**
 * What one form of a command says may be typed.
 *
 * ```
 * form     = choice
 * choice   = sequence { "|" sequence }
 * sequence = element { element }
 * element  = item [ "&<" min "-" max ">" ]
 * item     = keyword | "<" name ">" | "{" choice "}" [ "*" ] | "[" choice "]" [ "*" ]
 * ```
 */
export type Notation =
  | Atom
  | { readonly type: 'sequence'; readonly items: readonly Notation[] }
  /** `{ x | y }`; with `optional` `[ x | y ]`; with `many` each at most once, in any order: `{ x | y } *`, `[ x | y ] *`. */
  | { readonly type: 'choice'; readonly options: readonly Notation[]; readonly optional: boolean; readonly many: boolean }
  /** `x &<1-10>` */
  | { readonly type: 'repeat'; readonly item: Notation; readonly min: number; readonly max: number };

/** What one word is matched against. */
export type Atom = { readonly type: 'keyword'; readonly word: string } | { readonly type: 'argument'; readonly name: string };

/** Nothing more to type. */
export const nothing: Notation = { type: 'sequence', items: [] };

/** One word that may stand next, and what may follow it. */
export interface Move {
  readonly atom: Atom;
  readonly rest: Notation;
}

/** Whether a form may end before any of this is typed. */
export function canEnd(notation: Notation): boolean {
  switch (notation.type) {
    case 'keyword':
    case 'argument':
      return false;
    case 'sequence':
      return notation.items.every(canEnd);
    case 'choice':
      return notation.optional || notation.options.some(canEnd);
    case 'repeat':
      return notation.min === 0 || canEnd(notation.item);
  }
}

/** Every word that may stand next. A notation never changes, so the answer is kept with it. */
export function moves(notation: Notation): readonly Move[] {
  const known = knownMoves.get(notation);
  if (known) return known;
  const found = findMoves(notation);
  knownMoves.set(notation, found);
  return found;
}

const knownMoves = new WeakMap<Notation, readonly Move[]>();

function findMoves(notation: Notation): readonly Move[] {
  switch (notation.type) {
    case 'keyword':
    case 'argument':
      return [{ atom: notation, rest: nothing }];
    case 'sequence':
      return movesOfSequence(notation.items);
    case 'choice':
      return notation.options.flatMap((option, index) =>
        notation.many ? followedBy(moves(option), without(notation, index)) : moves(option),
      );
    case 'repeat':
      return followedBy(moves(notation.item), oneLess(notation));
  }
}

/** All the arguments of a form. */
export function argumentsOf(notation: Notation): readonly string[] {
  switch (notation.type) {
    case 'keyword':
      return [];
    case 'argument':
      return [notation.name];
    case 'sequence':
      return notation.items.flatMap(argumentsOf);
    case 'choice':
      return notation.options.flatMap(argumentsOf);
    case 'repeat':
      return argumentsOf(notation.item);
  }
}

/** All the keywords of a form. */
export function keywordsOf(notation: Notation): readonly string[] {
  switch (notation.type) {
    case 'keyword':
      return [notation.word];
    case 'argument':
      return [];
    case 'sequence':
      return notation.items.flatMap(keywordsOf);
    case 'choice':
      return notation.options.flatMap(keywordsOf);
    case 'repeat':
      return keywordsOf(notation.item);
  }
}

function movesOfSequence(items: readonly Notation[]): readonly Move[] {
  const found: Move[] = [];
  for (const [index, item] of items.entries()) {
    found.push(...followedBy(moves(item), { type: 'sequence', items: items.slice(index + 1) }));
    if (!canEnd(item)) break;
  }
  return found;
}

function followedBy(found: readonly Move[], next: Notation): readonly Move[] {
  if (next === nothing) return found;
  return found.map(({ atom, rest }) => ({ atom, rest: join(rest, next) }));
}

function join(first: Notation, second: Notation): Notation {
  if (isNothing(first)) return second;
  if (isNothing(second)) return first;
  return { type: 'sequence', items: second.type === 'sequence' ? [first, ...second.items] : [first, second] };
}

function isNothing(notation: Notation): boolean {
  return notation.type === 'sequence' && notation.items.length === 0;
}

/** After one option of `{ x | y } *` has been typed, the others may follow. */
function without(choice: Extract<Notation, { type: 'choice' }>, taken: number): Notation {
  const options = choice.options.filter((_, index) => index !== taken);
  return options.length === 0 ? nothing : { ...choice, options, optional: true };
}

function oneLess({ item, min, max }: Extract<Notation, { type: 'repeat' }>): Notation {
  return max <= 1 ? nothing : { type: 'repeat', item, min: Math.max(0, min - 1), max: max - 1 };
}
