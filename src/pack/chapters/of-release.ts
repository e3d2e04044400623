import type { Chapters } from '../../../firmware-model/schema/chapter.ts';
import { ChapterVocabulary } from './vocabulary.ts';

/** The vocabulary of a release's chapters, one for all routers that run it. */
export function vocabularyOf(chapters: Chapters): ChapterVocabulary {
  const made = vocabularies.get(chapters) ?? new ChapterVocabulary(chapters);
  vocabularies.set(chapters, made);
  return made;
}

const vocabularies = new WeakMap<Chapters, ChapterVocabulary>();
