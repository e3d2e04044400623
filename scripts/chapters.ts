import { mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { firmware } from '../firmware-model/index.ts';
import { compileReference, type KnownPage } from '../src/pack/compile/compile.ts';
import { chapterText } from './chapters/chapter-text.ts';
import { contentsOf } from './chapters/contents.ts';
import { chapterNames, isOfRelease } from './chapters/chosen.ts';
import { withOneInterfaceView, withoutInterfaceViews } from './chapters/interface-views.ts';
import { indexModule, contentsModule, textModule, viewsModule } from './chapters/modules.ts';
import { withoutOwnForms } from './chapters/own-forms.ts';
import { viewsIn } from './chapters/views-in.ts';
import { readReference } from './words/read-reference.ts';

/** Writes what chapters of a command reference say and no page of ours does into `firmware-model/chapters`. */
const usage = 'npm run chapters -- <command reference, a file of JSON Lines, plain or gzipped>';

const [file] = process.argv.slice(2);
if (file === undefined) {
  console.error(usage);
  process.exit(1);
}
const reference = readReference(file);
const compiled = compileReference(reference, firmware.views, '');
const chapters = new Map<string, KnownPage[]>();
for (const page of compiled.pages) {
  const chapter = reference[Number(/\d+/.exec(page.path)?.[0])]?.chapter ?? '';
  if (!isOfRelease(chapter)) continue;
  const kept = withoutOwnForms(withOneInterfaceView(page, compiled.views), firmware);
  if (!kept) continue;
  const name = chapterNames.of(chapter);
  const pages = chapters.get(name) ?? [];
  chapters.set(name, pages);
  pages.push(kept);
}
const folder = fileURLToPath(new URL('../../firmware-model/chapters/', import.meta.url));
mkdirSync(folder, { recursive: true });
for (const old of readdirSync(folder)) rmSync(folder + old);
const write = (name: string, text: string): void => writeFileSync(`${folder}${name}.ts`, text);
for (const [name, pages] of chapters) write(name, textModule(chapterNames.titleOf(name), chapterText(pages)));
write('views', viewsModule(viewsIn([...chapters.values()].flat(), withoutInterfaceViews(compiled.views))));
write('contents', contentsModule(contentsOf(chapters)));
write('index', indexModule([...chapters.keys()].sort()));
const forms = [...chapters.values()].flat().reduce((sum, page) => sum + Object.keys(page.forms).length, 0);
console.log(`${chapters.size} chapters, ${[...chapters.values()].flat().length} pages, ${forms} forms`);
