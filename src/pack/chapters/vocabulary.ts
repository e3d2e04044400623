import type { Chapters } from '../../../firmware-model/schema/chapter.ts';
import type { Form } from '../../cli/grammar/command-tree.ts';
import type { Vocabulary } from '../../cli/grammar/vocabulary.ts';
import { beginningOf, partOf, type ShardPage } from '../file/shards.ts';
import { PackVocabulary } from '../vocabulary.ts';
import { Chapter } from './chapter.ts';
import { type Glossary, helpOf } from './spelled-out.ts';

/**
 * What the release has beyond the pages of the model, chapter by chapter: each is read when somebody types what may stand in it. Its lines
 * are held as those of a page are. One for all routers of a release.
 */
export class ChapterVocabulary implements Vocabulary {
  readonly views: Chapters['views'];
  readonly #chapters: Chapters;
  #made: Glossary | undefined;
  readonly #read = new Map<string, Chapter>();
  #forms: PackVocabulary | undefined;

  constructor(chapters: Chapters) {
    this.#chapters = chapters;
    this.views = chapters.views;
  }

  formsStarting(view: string, first: string, second?: string, third?: string): readonly Form[] {
    this.#forms ??= this.#vocabulary();
    return this.#forms.formsStarting(view, first, second, third);
  }

  /** What `?` says of a keyword that no page describes. */
  describe(keyword: string): string {
    return helpOf(keyword, this.#glossary);
  }

  /** Names of the chapters that have been read so far. */
  get chaptersRead(): readonly string[] {
    return [...this.#read.keys()];
  }

  get #glossary(): Glossary {
    return (this.#made ??= new Map(Object.entries(this.#chapters.glossary())));
  }

  #vocabulary(): PackVocabulary {
    const { beginnings, viewSets } = this.#chapters.contents();
    const entries = beginnings.trim().split('\n').map(readEntry);
    const directory = {
      release: null,
      views: this.views,
      viewSets: viewSets
        .trim()
        .split('\n')
        .map(line => line.split(' ')),
      shards: entries.map(({ first, second, set, level }) => [first, second, set, level, 0, 0, 0] as const),
    };
    const shard = (index: number) => this.#shard(entries[index]!); // indexes are those of the entries
    return new PackVocabulary({ directory, shard }, () => {});
  }

  #shard({ first, second, chapter, pages }: Entry): readonly ShardPage[] {
    const read = this.#read.get(chapter) ?? new Chapter(chapter, this.#chapters.texts[chapter]?.() ?? '', this.#glossary);
    this.#read.set(chapter, read);
    return pages.map(number => {
      const page = read.page(number);
      const begins = (name: string) => beginningOf(page.forms[name] ?? '').join(' ') === `${first} ${second}`;
      return partOf(page, Object.keys(page.forms).filter(begins));
    });
  }
}

interface Entry {
  readonly first: string;
  readonly second: string;
  readonly set: number;
  readonly level: number;
  readonly chapter: string;
  readonly pages: readonly number[];
}

function readEntry(line: string): Entry {
  const [first = '', second = '', set, level, chapter = '', pages = ''] = line.split(' ');
  const word = (text: string) => (text === '-' ? '' : text);
  return { first: word(first), second: word(second), set: Number(set), level: Number(level), chapter, pages: pages.split(',').map(Number) };
}
