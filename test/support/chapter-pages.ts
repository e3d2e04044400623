import { firmware } from '../../firmware-model/index.ts';
import type { Page } from '../../firmware-model/schema/page.ts';
import { Chapter } from '../../src/pack/chapters/chapter.ts';

/** Every page of every chapter of the release, by path: `acl/3`. */
export const chapterPages = (): Readonly<Record<string, Page>> =>
  Object.fromEntries(
    Object.entries(firmware.chapters.texts).flatMap(([name, text]) => {
      const chapter = new Chapter(name, text(), new Map());
      return Array.from({ length: chapter.size }, (_, number) => [`chapters/${name}/${number}`, chapter.page(number)] as const);
    }),
  );
