import type { Chapters } from '../../firmware-model/schema/chapter.ts';
import { Chapter } from '../../src/pack/chapters/chapter.ts';

/** Forms of each chapter: those that are held, and those that are known and no more. */
export function chapterRows({ texts }: Chapters): readonly (readonly [string, '', number, number])[] {
  return Object.entries(texts).map(([name, text]) => {
    const chapter = new Chapter(name, text(), new Map());
    const pages = Array.from({ length: chapter.size }, (_, number) => chapter.page(number));
    const forms = pages.flatMap(({ effect, forms, configuration }) =>
      Object.entries(forms).map(
        ([form, line]) => effect === 'candidate' && (configuration?.[form] !== undefined || line.startsWith('undo ')),
      ),
    );
    const held = forms.filter(isHeld => isHeld).length;
    return [name, '', held, forms.length - held];
  });
}
