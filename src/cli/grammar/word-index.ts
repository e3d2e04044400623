import type { KnownWords } from '../../../firmware-model/schema/words.ts';
import type { Form } from './command-tree.ts';
import { type KnownWord, readKnownWords } from './known-words.ts';
import { OpeningForm } from './opening-form.ts';
import type { Vocabulary } from './vocabulary.ts';
import { WordForm } from './word-form.ts';

/**
 * The leading words that a release is known to have, as forms: what begins so is no typo, though no page has it. They are read when
 * somebody types the first line that is none of the pages.
 */
export class WordIndex implements Vocabulary {
  readonly #read: () => KnownWords;
  readonly #parts = new Map<string, WordsOfView>();
  #words: KnownWords | undefined;
  #textsByView: ReadonlyMap<string, readonly string[]> | undefined;
  #openingsByView: ReadonlyMap<string, readonly string[]> | undefined;

  constructor(read: () => KnownWords) {
    this.#read = read;
  }

  formsStarting(view: string, first: string, second?: string): readonly Form[] {
    const parts = view === 'user' ? [view, 'all'] : [view, 'all', 'configuration'];
    return parts.flatMap(part => this.#part(part).starting(first, second));
  }

  #part(view: string): WordsOfView {
    const known = this.#parts.get(view);
    if (known) return known;
    this.#words ??= this.#read();
    this.#textsByView ??= textsByView(this.#words);
    this.#openingsByView ??= openingsByView(this.#words.openings);
    const made = new WordsOfView(view, this.#textsByView.get(view) ?? [], this.#openingsByView.get(view) ?? []);
    this.#parts.set(view, made);
    return made;
  }
}

/** Lines of a view by their first word; what follows is read when it is asked for. */
class WordsOfView {
  readonly #view: string;
  readonly #lines = new Map<string, string[]>();
  readonly #openings = new Map<string, OpeningForm[]>();
  readonly #forms = new Map<string, FormsOfWord>();
  /** By how somebody has begun: most lines of a configuration begin like others. */
  readonly #begun = new Map<string, Begun>();

  constructor(view: string, texts: readonly string[], openings: readonly string[]) {
    this.#view = view;
    for (const line of texts.flatMap(text => text.split('\n'))) add(this.#lines, firstWord(line), line);
    for (const opening of openings) {
      const form = new OpeningForm(view, opening);
      add(this.#openings, form.firstWord, form);
    }
  }

  /** Lines that open a view come first: of two readings that say as much the former is meant. */
  starting(first: string, second: string | undefined): readonly Form[] {
    const { whole, seconds } = this.#begunSo(first);
    return second === undefined ? whole : seconds.filter(form => form.mayGoOn(second));
  }

  #begunSo(first: string): Begun {
    const known = this.#begun.get(first);
    if (known) return known;
    const openings = [...this.#openings].flatMap(([word, forms]) => (begins(word, first) ? forms : []));
    const words = [...this.#lines.keys()].filter(word => begins(word, first)).map(word => this.#formsOf(word));
    const made = {
      whole: [...openings, ...words.flatMap(({ whole }) => whole)],
      seconds: [...openings, ...words.flatMap(({ seconds }) => seconds)],
    };
    if (this.#begun.size >= mostBegun) this.#begun.clear();
    this.#begun.set(first, made);
    return made;
  }

  #formsOf(word: string): FormsOfWord {
    const known = this.#forms.get(word);
    if (known) return known;
    const words = readKnownWords((this.#lines.get(word) ?? []).join(' '));
    const formOf = (found: KnownWord) => new WordForm(this.#view, found);
    const made = { whole: words.map(formOf), seconds: words.flatMap(secondsOf).map(formOf) };
    this.#forms.set(word, made);
    return made;
  }
}

/** What begins with one word: in one piece for who asks what may follow, and for each second word, of which a line has one. */
interface FormsOfWord {
  readonly whole: readonly WordForm[];
  readonly seconds: readonly WordForm[];
}

/** The same for all words that begin so. */
interface Begun {
  readonly whole: readonly Form[];
  readonly seconds: readonly (WordForm | OpeningForm)[];
}

function secondsOf(word: KnownWord): readonly KnownWord[] {
  const alone = word.ends || word.open ? [{ ...word, below: [] }] : [];
  return [...alone, ...word.below.map(below => ({ word: word.word, ends: false, open: false, below: [below] }))];
}

function textsByView({ views, texts }: KnownWords): ReadonlyMap<string, readonly string[]> {
  const found = new Map<string, string[]>();
  const order = views.split(' ');
  for (const [names, text] of Object.entries(texts)) {
    for (const name of names.split(' ')) add(found, order[Number(name)] ?? name, text.trim());
  }
  return found;
}

function openingsByView(openings: string): ReadonlyMap<string, readonly string[]> {
  const found = new Map<string, string[]>();
  for (const opening of openings.trim().split('\n')) add(found, opening.split(' ', 1)[0] ?? '', opening);
  return found;
}

function add<Value>(found: Map<string, Value[]>, key: string, value: Value): void {
  const values = found.get(key);
  if (values) values.push(value);
  else found.set(key, [value]);
}

const firstWord = (line: string): string => /^[^!~(]*/.exec(line)![0]; // it may be empty, and is always found
const begins = (word: string, beginning: string): boolean => word === '@' || word.toLowerCase().startsWith(beginning);

/** As many as a long configuration has in a view; whoever types at random is not remembered for ever. */
const mostBegun = 100;
