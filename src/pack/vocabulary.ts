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
  readonly #pack: Pack;
  readonly #onFault: (error: unknown) => void;
  /** Indexes of shards by their first word. */
  readonly #byFirst = new Map<string, number[]>();
  readonly #forms = new Map<number, readonly Form[]>();
  readonly #formsInView = new Map<string, readonly Form[]>();
  readonly #beginnings = new Map<string, Form>();
  readonly #viewSets: readonly ReadonlySet<string>[];

  /** `onFault` is told of a part that cannot be read, once; the commands in it are then unknown. */
  constructor(pack: Pack, onFault: (error: unknown) => void) {
    this.#pack = pack;
    this.#onFault = onFault;
    this.views = pack.directory.views;
    this.#viewSets = pack.directory.viewSets.map(views => new Set(views));
    for (const [index, [first]] of pack.directory.shards.entries()) {
      const known = this.#byFirst.get(first);
      if (known) known.push(index);
      else this.#byFirst.set(first, [index]);
    }
  }

  /**
   * Where the second word is not known, of a form with two keywords at its beginning only these are told: enough to go on from, and a
   * `display` has some thousand of them.
   */
  formsStarting(view: string, first: string, second?: string, third?: string): readonly Form[] {
    const found: Form[] = [];
    for (const [word, shards] of this.#byFirst) {
      if (!word.startsWith(first) && word !== '') continue;
      const here = shards.filter(index => this.#isIn(index, view));
      if (first === '' && word !== '') found.push(...here.slice(0, 1).map(index => this.#beginning(index, 1)));
      else for (const index of here) found.push(...this.#startingIn(index, view, second));
    }
    return third === undefined ? found : withThird(found, third);
  }

  #startingIn(index: number, view: string, second: string | undefined): readonly Form[] {
    const [, word] = this.#entry(index);
    if (second === undefined && word !== '') return [this.#beginning(index, 2)];
    return word === '' || word.startsWith(second ?? '') ? this.#inView(index, view) : [];
  }

  #inView(index: number, view: string): readonly Form[] {
    const key = `${index} ${view}`;
    const known = this.#formsInView.get(key);
    if (known) return known;
    const forms = this.#formsOf(index).filter(({ page }) => placesOf(view).some(place => page.views.includes(place)));
    this.#formsInView.set(key, forms);
    return forms;
  }

  #formsOf(index: number): readonly Form[] {
    const known = this.#forms.get(index);
    if (known) return known;
    const forms = this.#read(index).flatMap(page => Object.keys(page.forms).map(name => new KnownForm(page, name)));
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
  return word === undefined || word.startsWith(third);
}

/** The third word, where the first three are keywords. */
function thirdKeyword(form: string): string | undefined {
  const words = form.split(' ', 3);
  return words.length === 3 && words.every(word => /^[^<{[&|*]/.test(word)) ? words[2]?.toLowerCase() : undefined;
}

const thirds = new WeakMap<Form, string | undefined>();

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
