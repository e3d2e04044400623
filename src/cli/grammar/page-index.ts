import type { Page } from '../../../firmware-model/schema/page.ts';
import type { PageIndex } from '../../../firmware-model/schema/page-index.ts';

export const pageIndexOf = (pages: Readonly<Record<string, Page>>): PageIndex =>
  Object.fromEntries(
    Object.entries(pages).map(([path, { views, forms }]) => [path, { views, words: [...new Set(Object.values(forms).map(firstWord))] }]),
  );

/** In small letters; empty where a form begins with a choice or an argument. */
export function firstWord(form: string): string {
  const [word = ''] = form.split(' ', 1);
  return /^[{[<]/.test(word) ? openStart : word.toLowerCase();
}

/** Stands for the first word of the few forms that begin with a choice or an argument. */
export const openStart = '';
