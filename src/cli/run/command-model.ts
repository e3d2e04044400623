import type { Vocabulary } from '../grammar/vocabulary.ts';
import type { Messages } from '../../../firmware-model/schema/message.ts';
import type { KnownWords as Words } from '../../../firmware-model/schema/words.ts';
import { WordIndex } from '../grammar/word-index.ts';
import type { InterfaceTypes } from '../grammar/interface-name.ts';
import type { Hotkeys } from '../../../firmware-model/schema/hotkey.ts';
import type { Page } from '../../../firmware-model/schema/page.ts';
import type { PageIndex } from '../../../firmware-model/schema/page-index.ts';
import type { Views } from '../../../firmware-model/schema/view.ts';

/** The part of a firmware release that the command line is made of. */
export interface CommandModel {
  /** By path: `pki/pki-domain`. */
  readonly pages: Readonly<Record<string, Page>>;
  /** Of the pages, where they are read one by one when they are needed. */
  readonly pageIndex?: PageIndex | undefined;
  /** With those of the vocabularies among them. */
  readonly views: Views;
  /** What the release is known to have beyond the pages, in the order in which it is asked. */
  readonly vocabularies?: readonly Vocabulary[];
  /** What `?` says of a keyword that is known without a help of its own. */
  readonly describe?: (keyword: string) => string;
  readonly messages: Messages;
  readonly hotkeys: Hotkeys;
  /** As `?` offers them. */
  readonly interfaceTypes: InterfaceTypes;
  /** Those that are known where one is typed; without them every word that looks like one is. */
  readonly otherInterfaceTypes?: InterfaceTypes;
  /** Lowest user level whose output may go to a file. */
  readonly redirectionLevel: number;
  /** Lines that are in effect before anybody has configured anything, in the notation of a saved configuration. */
  readonly factoryConfiguration: readonly string[];
  /** What the prompt shows in a view that has no page, by the beginning of the line that opens it. */
  readonly heldPrompts?: Readonly<Record<string, string>>;
}

/** The same with the leading words of all else that it has. */
export function withWordIndex<Model extends CommandModel>(model: Model, words: () => Words): Model {
  const index = indexes.get(words) ?? new WordIndex(words);
  indexes.set(words, index);
  const found = indexed.get(model) ?? withVocabularies(model, [index]);
  indexed.set(model, found);
  return found as Model; // made of this very model
}

/** One for all routers of a release. */
const indexes = new WeakMap<() => Words, WordIndex>();
const indexed = new WeakMap<CommandModel, CommandModel>();

/** A release with what it is known to have beyond its pages: the views of the vocabularies come to its own, which stay as they are. */
export function withVocabularies<Model extends CommandModel>(model: Model, vocabularies: readonly Vocabulary[]): Model {
  const views: Views = Object.assign({}, ...vocabularies.map(vocabulary => vocabulary.views), model.views);
  return { ...model, views, vocabularies: [...(model.vocabularies ?? []), ...vocabularies] };
}
