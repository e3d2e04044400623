import { argumentsOf, keywordsOf, type Notation, nothing } from '../../cli/grammar/notation/ast.ts';

/**
 * A form in which a choice tells one line of the configuration from another, taken apart: `peer <x> policy { in | out }` with an `undo` that
 * says `in` or `out` is two forms, and so is one whose name need not be typed, which its `undo` asks for.
 */
export function variantsOf(form: Notation, undone: Notation | undefined): readonly Notation[] {
  if (!undone) return byFirstWord(form);
  const told: Told = { keywords: new Set(keywordsOf(undone)), arguments: new Set(neededBy(undone)) };
  const items = form.type === 'sequence' ? form.items : [form];
  let made: readonly (readonly Notation[])[] = [[]];
  for (const item of items) {
    const ways = waysOf(item, told);
    if (made.length * ways.length > mostVariants) return [form];
    made = made.flatMap(before =>
      ways.map(way => (way === nothing ? before : [...before, ...(way.type === 'sequence' ? way.items : [way])])),
    );
  }
  return made.map(parts => (parts.length === 1 ? parts[0]! : { type: 'sequence', items: parts }));
}

/** What nothing takes back is told apart by its first word, where that is a choice. */
function byFirstWord(form: Notation): readonly Notation[] {
  if (form.type !== 'sequence') return [form];
  const [first, ...rest] = form.items;
  if (first?.type !== 'choice' || first.many || first.optional || argumentsOf(first).length > 0) return [form];
  return first.options.map(option => ({ type: 'sequence', items: [...(option.type === 'sequence' ? option.items : [option]), ...rest] }));
}

interface Told {
  readonly keywords: ReadonlySet<string>;
  /** Arguments that cannot be left out. */
  readonly arguments: ReadonlySet<string>;
}

function waysOf(item: Notation, { keywords, arguments: needed }: Told): readonly Notation[] {
  if (item.type !== 'choice' || item.many) return [item];
  const told = item.options.filter(option => keywordsOf(option).some(word => keywords.has(word)));
  if (!item.optional) return told.length > 1 ? item.options : [item];
  return argumentsOf(item).some(name => needed.has(name)) ? [...item.options, nothing] : [item];
}

/** Arguments that every line of a form has. */
export function neededBy(notation: Notation): readonly string[] {
  switch (notation.type) {
    case 'keyword':
      return [];
    case 'argument':
      return [notation.name];
    case 'sequence':
      return notation.items.flatMap(neededBy);
    case 'choice':
      return notation.optional ? [] : notation.options.flatMap(neededBy);
    case 'repeat':
      return notation.min === 0 ? [] : neededBy(notation.item);
  }
}

/** A notation as it is written. */
export function written(notation: Notation): string {
  switch (notation.type) {
    case 'keyword':
      return notation.word;
    case 'argument':
      return `<${notation.name}>`;
    case 'sequence':
      return notation.items.map(written).join(' ');
    case 'choice': {
      const options = notation.options.map(written).join(' | ');
      const inside = notation.optional ? `[ ${options} ]` : `{ ${options} }`;
      return notation.many ? `${inside} *` : inside;
    }
    case 'repeat':
      return `${written(notation.item)} &<${notation.min}-${notation.max}>`;
  }
}

const mostVariants = 12;
