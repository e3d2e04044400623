import type { Form } from '../../cli/grammar/command-tree.ts';
import type { Notation } from '../../cli/grammar/notation/ast.ts';
import type { ViewAnalysis } from './views.ts';

/** What takes a line back, where the `undo` stands on another page than the line: `undo receive-time` for `receive-time month`. */
export class UndosElsewhere {
  readonly #analysis: ViewAnalysis;
  /** By view, and by the first word behind `undo`. */
  readonly #undos = new Map<string, Notation[]>();

  constructor(pages: number, analysis: ViewAnalysis) {
    this.#analysis = analysis;
    for (let page = 0; page < pages; page++) {
      for (const { notation } of analysis.formsOf(page)) this.#add(notation, analysis.viewsOf(page));
    }
  }

  #add(notation: Notation, views: readonly string[]): void {
    const [undo, first] = headOf(notation);
    if (undo !== 'undo' || first === undefined || !endsBehindHead(notation)) return;
    for (const view of views) {
      const key = `${view} ${first}`;
      const undos = this.#undos.get(key) ?? [];
      this.#undos.set(key, undos);
      undos.push(notation);
    }
  }

  /** Of those that are valid where a page is the one that says most of this form. */
  of({ notation }: Form, page: number): Notation | undefined {
    const head = headOf(notation);
    const found = this.#analysis.viewsOf(page).flatMap(view => this.#undos.get(`${view} ${head[0]}`) ?? []);
    return found.filter(undo => beginsAs(head, headOf(undo).slice(1))).sort((one, other) => headOf(other).length - headOf(one).length)[0];
  }
}

/**
 * The key that forms of a page share of which one takes the place of the other: `undo ospf authentication-mode` takes back whichever mode was
 * set. What may stand beside one another is taken back by more words.
 */
export function sharedKey(form: Notation, undos: readonly Notation[]): string | undefined {
  const head = headOf(form);
  const shared = undos.flatMap(undo => {
    const [, ...said] = headOf(undo);
    return said.length > 0 && endsBehindHead(undo) && beginsAs(head, said) && excludes.test(said.at(-1) ?? '') ? [said] : [];
  });
  return shared.sort((one, other) => one.length - other.length)[0]?.join(' ');
}

/** As much of a form as an `undo` on another page says again, by the names that the form has for it. */
export const saidBy = (undo: Notation, form: Notation): string =>
  headOf(form)
    .slice(0, headOf(undo).length - 1)
    .join(' ');

const excludes = /(?:^|-)(?:mode|type|method|algorithm)$/;

const beginsAs = (head: readonly string[], beginning: readonly string[]): boolean =>
  beginning.length <= head.length &&
  beginning.every((word, at) => word === head[at] || (word.startsWith('<') && head[at]?.startsWith('<')));

/** Keywords and arguments before the first choice. */
function headOf(notation: Notation): readonly string[] {
  const items = notation.type === 'sequence' ? notation.items : [notation];
  const end = items.findIndex(({ type }) => type !== 'keyword' && type !== 'argument');
  return (end < 0 ? items : items.slice(0, end)).map(item =>
    item.type === 'keyword' ? item.word : item.type === 'argument' ? `<${item.name}>` : '',
  );
}

/** Whether nothing more has to be typed behind the head. */
function endsBehindHead(notation: Notation): boolean {
  const items = notation.type === 'sequence' ? notation.items : [notation];
  return items.slice(headOf(notation).length).every(item => item.type === 'choice' && item.optional);
}
