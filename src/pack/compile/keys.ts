import { argumentsOf, keywordsOf, type Notation } from '../../cli/grammar/notation/ast.ts';
import { neededBy, written } from './variants.ts';

/**
 * The key of a line in its section, as a template: what its `undo` says again. `description <text>` undone by `undo description` is one line
 * of a view; of those that are undone by name or number there are many. Spare is an argument whose value another one has as well.
 */
export function keyOf(form: Notation, undone: Notation | undefined, isSpare: (name: string) => boolean = () => false): string {
  const items = form.type === 'sequence' ? form.items : [form];
  const said = undone && { keywords: new Set(keywordsOf(undone)), arguments: new Set(namesIn(undone)) };
  const firstArgument = items.findIndex(item => item.type !== 'keyword');
  const words = items.flatMap((item, at): readonly string[] => {
    if (item.type !== 'keyword')
      return argumentsOf(item).flatMap(name => (!isSpare(name) && (!said || said.arguments.has(name)) ? `<${name}>` : []));
    return !said || at < firstArgument || firstArgument < 0 || said.keywords.has(item.word) ? [item.word] : [];
  });
  const isNamed = undone === undefined || neededBy(undone).every(name => argumentsOf(form).includes(name));
  return (isNamed ? words : [...items.flatMap(leading), ...argumentsOf(form).flatMap(name => (isSpare(name) ? [] : `<${name}>`))]).join(
    ' ',
  );
}

const leading = (item: Notation): readonly string[] => (item.type === 'keyword' ? [item.word] : []);

/** Arguments that an `undo` asks for, and those it may be given that look like a name. */
function namesIn(undone: Notation): readonly string[] {
  const needed = new Set(neededBy(undone));
  return argumentsOf(undone).filter(name => needed.has(name) || /name|number|(?:^|-)(?:id|as)|address|index|addr|num$|id$/i.test(name));
}

/** The key of a line that nothing takes back: it replaces the last one of its words, and of what it names. */
export function keyOfSetting(form: Notation): string {
  const items = form.type === 'sequence' ? form.items : [form];
  const names = argumentsOf(form).filter(name => /name|number|address|index|slot|(?:^|-)ids?$/i.test(name));
  const words = items.flatMap(leading);
  return [...(words.length > 0 ? words : [written(form)]), ...names.map(name => `<${name}>`)].join(' ');
}

/** Of the `undo` lines of a page the one that takes back most of this form. */
export function undoOf(form: Notation, undos: readonly Notation[]): Notation | undefined {
  const words = startOf(form);
  const fitting = undos.flatMap(undo => {
    const [, ...undone] = startOf(undo);
    const common = undone.findIndex((word, at) => word !== words[at]);
    const count = common < 0 ? undone.length : common;
    return count > 0 && count >= Math.min(words.length, undone.length)
      ? [{ undo, count, names: argumentsOf(undo).filter(name => argumentsOf(form).includes(name)).length }]
      : [];
  });
  return fitting.sort((one, other) => other.count - one.count || other.names - one.names)[0]?.undo;
}

/** Keywords at the beginning; where a line begins with a choice of them, that is the first word. */
function startOf(notation: Notation): readonly string[] {
  const items = notation.type === 'sequence' ? notation.items : [notation];
  const at = items[0]?.type === 'keyword' && items[0].word === 'undo' ? 1 : 0;
  const isStart = (item: Notation, index: number) => item.type === 'keyword' || (index === at && isChoiceOfKeywords(item));
  const end = items.findIndex((item, index) => !isStart(item, index));
  return (end < 0 ? items : items.slice(0, end)).map(written);
}

const isChoiceOfKeywords = (item: Notation): boolean => item.type === 'choice' && argumentsOf(item).length === 0;
