import type { Page } from '../../firmware-model/schema/page.ts';
import type { Views } from '../../firmware-model/schema/view.ts';
import { fill } from '../config/template.ts';
import { Form } from '../cli/grammar/command-tree.ts';
import type { ViewEntry } from '../cli/grammar/view-stack.ts';
import type { Vocabulary } from '../cli/grammar/vocabulary.ts';
import type { ShardEntry } from './file/layout.ts';
import type { Pack } from './file/read.ts';
import type { ShardPage } from './file/shards.ts';

/** The forms of a pack, read shard by shard when somebody first types something like them. One for all routers of a process. */
export class PackVocabulary implements Vocabulary {
  readonly views: Views;
  readonly #pack: Shards;
  readonly #onFault: (error: unknown) => void;
  /** First words in their order, and the indexes of their shards in the order of second words. */
  readonly #firsts: readonly string[];
  readonly #byFirst = new Map<string, number[]>();
  readonly #forms = new Map<number, readonly Form[]>();
  readonly #inViews = new Map<string, PartInView>();
  readonly #beginnings = new Map<string, Form>();
  readonly #viewSets: readonly ReadonlySet<string>[];

  /** `onFault` is told of a part that cannot be read, once; the commands in it are then unknown. */
  constructor(pack: Shards, onFault: (error: unknown) => void) {
    this.#pack = pack;
    this.#onFault = onFault;
    this.views = pack.directory.views;
    this.#viewSets = pack.directory.viewSets.map(views => new Set(views));
    for (const [index, [first]] of pack.directory.shards.entries()) {
      const known = this.#byFirst.get(first);
      if (known) known.push(index);
      else this.#byFirst.set(first, [index]);
    }
    this.#firsts = [...this.#byFirst.keys()].sort(); // one that is empty stands before all others
  }

  /**
   * Where the second word is not known, of a form with two keywords at its beginning only these are told: enough to go on from, and a
   * `display` has some thousand of them.
   */
  formsStarting(view: string, first: string, second?: string, third?: string): readonly Form[] {
    const part = this.#inView(view);
    const found: Form[] = this.#firsts[0] === '' ? this.#goingOn(part, view, '', second) : [];
    for (let at = firstFrom(this.#firsts, first); this.#firsts[at]?.startsWith(first); at++) {
      const word = this.#firsts[at]!; // as just seen
      if (word === '') continue;
      if (first !== '') found.push(...this.#goingOn(part, view, word, second));
      else
        found.push(
          ...this.#shardsIn(part, view, word)
            .indexes.slice(0, 1)
            .map(index => this.#beginning(index, 1)),
        );
    }
    return third === undefined ? found : withThird(found, third);
  }

  #goingOn(part: PartInView, view: string, first: string, second: string | undefined): Form[] {
    const { indexes, seconds } = this.#shardsIn(part, view, first);
    const found: Form[] = [];
    for (let at = 0; seconds[at] === ''; at++) found.push(...this.#formsIn(part, view, indexes[at]!)); // as many as there are second words
    for (let at = firstFrom(seconds, second ?? ''); seconds[at]?.startsWith(second ?? ''); at++) {
      if (seconds[at] === '') continue;
      if (second === undefined)
        found.push(this.#beginning(indexes[at]!, 2)); // as many as there are second words
      else found.push(...this.#formsIn(part, view, indexes[at]!));
    }
    return found;
  }

  #inView(view: string): PartInView {
    const part = this.#inViews.get(view) ?? { shards: new Map(), forms: new Map() };
    this.#inViews.set(view, part);
    return part;
  }

  #shardsIn({ shards }: PartInView, view: string, first: string): ShardsOfWord {
    const known = shards.get(first);
    if (known) return known;
    const indexes = (this.#byFirst.get(first) ?? []).filter(index => this.#isIn(index, view));
    const made = { indexes, seconds: indexes.map(index => this.#entry(index)[1]) };
    shards.set(first, made);
    return made;
  }

  #formsIn({ forms }: PartInView, view: string, index: number): readonly Form[] {
    const known = forms.get(index);
    if (known) return known;
    const valid = this.#formsOf(index).filter(({ page }) => placesOf(view).some(place => page.views.includes(place)));
    forms.set(index, valid);
    return valid;
  }

  #formsOf(index: number): readonly Form[] {
    const known = this.#forms.get(index);
    if (known) return known;
    const pages = this.#read(index).map(page => ({ ...page, help: own(page.help), parameters: own(page.parameters) }));
    const forms = pages.flatMap(page => Object.keys(page.forms).map(name => new KnownForm(page, name)));
    this.#forms.set(index, forms);
    return forms;
  }

  #read(index: number): readonly ShardPage[] {
    try {
      return this.#pack.shard(index);
    } catch (error) {
      this.#onFault(error);
      return [];
    }
  }

  #isIn(index: number, view: string): boolean {
    const views = this.#viewSets[this.#entry(index)[2]];
    return views !== undefined && placesOf(view).some(place => views.has(place));
  }

  /** The first words of a shard's forms as a form that goes on. */
  #beginning(index: number, words: 1 | 2): Form {
    const key = `${index} ${words}`;
    const known = this.#beginnings.get(key);
    if (known) return known;
    const [first, second, , level] = this.#entry(index);
    const made = new Form('pack', 'beginning', beginningPage(words === 1 ? first : `${first} ${second}`, level));
    this.#beginnings.set(key, made);
    return made;
  }

  #entry(index: number): ShardEntry {
    return this.#pack.directory.shards[index]!; // indexes are made of the same shards
  }
}

/** Its own entries and no others: a word of a reference may be called `constructor`. */
const own = <Value>(record: Readonly<Record<string, Value>>): Readonly<Record<string, Value>> => Object.assign(Object.create(null), record);

/** A pack, whatever it is kept in. */
export type Shards = Pick<Pack, 'directory' | 'shard'>;

/** What has been asked for in one view: shards by their first word, and forms by their shard. */
interface PartInView {
  readonly shards: Map<string, ShardsOfWord>;
  readonly forms: Map<number, readonly Form[]>;
}

interface ShardsOfWord {
  readonly indexes: readonly number[];
  /** Their second words, in order. */
  readonly seconds: readonly string[];
}

/** Where in a sorted list the words from this one on begin. */
function firstFrom(words: readonly string[], word: string): number {
  let [low, high] = [0, words.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (words[middle]! < word)
      low = middle + 1; // within the list
    else high = middle;
  }
  return low;
}

/** A form of a pack says itself what the view that it opens shows, and which section that is. */
class KnownForm extends Form {
  readonly #page: ShardPage;

  constructor(page: ShardPage, name: string) {
    super(page.path, name, page);
    this.#page = page;
  }

  override viewOpened(args: ViewEntry['args']): ViewEntry | undefined {
    const entry = super.viewOpened(args);
    const holding = this.#page.configuration?.[this.name];
    const prompt = this.#page.prompts?.[this.name];
    if (!entry || !holding || !('section' in holding) || prompt === undefined) return entry;
    return { ...entry, section: fill(holding.section, args), prompt: fill(prompt, args) };
  }
}

/** Of those that go on with another keyword one stays: what is wrong with a line is told by what else could stand there. */
function withThird(forms: readonly Form[], third: string): readonly Form[] {
  const others = forms.filter(form => !mayHaveThird(form, third));
  return others.length < 2 ? forms : [...forms.filter(form => mayHaveThird(form, third)), others[0]!]; // of two at least
}

function mayHaveThird(form: Form, third: string): boolean {
  const word = thirds.get(form) ?? thirdKeyword(form.page.forms[form.name] ?? '');
  thirds.set(form, word);
  return word === '' || word.startsWith(third);
}

/** The third word, where the first three are keywords; else empty. */
function thirdKeyword(form: string): string {
  const words = form.split(' ', 3);
  return words.length === 3 && words.every(word => /^[^<{[&|*]/.test(word)) ? (words[2] ?? '').toLowerCase() : '';
}

const thirds = new WeakMap<Form, string>();

const placesOf = (view: string): readonly string[] => (view === 'user' ? ['user', 'all'] : [view, 'all', 'configuration']);

const beginningPage = (words: string, level: number): Page => ({
  title: words,
  views: [],
  effect: 'immediate',
  level: level as Page['level'], // of one of the pages
  forms: { beginning: `${words} <more>` },
  help: {},
  parameters: {},
  standing: 'known',
  examples: [],
  source: { from: 'pack', fidelity: 'documented' },
});
