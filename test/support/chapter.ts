import { pages } from '../../firmware-model/pages/index.ts';
import type { Page } from '../../firmware-model/schema/page.ts';

/** The pages of one chapter, by path. */
export const pagesOf = (chapter: string): Readonly<Record<string, Page>> =>
  Object.fromEntries(Object.entries(pages).filter(([path]) => path.startsWith(`${chapter}/`)));
