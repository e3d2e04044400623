import type { Chapters } from '../../firmware-model/schema/chapter.ts';
import type { KnownWords } from '../../firmware-model/schema/words.ts';
import type { Vocabulary } from '../cli/grammar/vocabulary.ts';
import { type CommandModel, withVocabularies, withWordIndex } from '../cli/run/command-model.ts';
import { vocabularyOf } from '../pack/chapters/of-release.ts';

interface Release extends CommandModel {
  readonly chapters: Chapters;
  readonly words: () => KnownWords;
}

/**
 * A release with all that it knows beyond the pages of the model: its chapters, and behind them the leading words of the rest. Made once for
 * all routers that run it. One that comes with vocabularies of its own stays as it is.
 */
export function wholeModel<Model extends Release>(release: Model): Model {
  if (release.vocabularies) return release;
  const made = whole.get(release) ?? withWordIndex(withChapters<Release>(release), release.words);
  whole.set(release, made);
  return made as Model; // made of this very release
}

/** The same with a pack in place of the leading words. */
export const modelWithPack = <Model extends Release>(release: Model, pack: Vocabulary): Model =>
  withVocabularies(withChapters(release), [pack]);

function withChapters<Model extends Release>(release: Model): Model {
  const chapters = vocabularyOf(release.chapters);
  return { ...withVocabularies(release, [chapters]), describe: keyword => chapters.describe(keyword) };
}

const whole = new WeakMap<Release, Release>();
