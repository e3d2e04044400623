import type { Firmware } from '../../firmware-model/index.ts';
import type { Fidelity, Messages } from '../../firmware-model/schema/message.ts';
import type { Page } from '../../firmware-model/schema/page.ts';
import type { Views } from '../../firmware-model/schema/view.ts';
import { knownForms } from '../gaps/known-forms.ts';
import { chapterRows } from './chapters.ts';
import { grouped, type Marked, marksOf, table } from './table.ts';

/** How everything that the model says of the router is known, and which forms do what. */
export function fidelityDocument(firmware: Firmware, rooms: ReadonlyMap<string, readonly string[]>): string {
  const { pages, messages } = firmware as { pages: Readonly<Record<string, Page>>; messages: Messages };
  return [
    '# How what the model says is known',
    '<!-- Made by `npm run fidelity` from firmware-model: do not edit. -->',
    '`captured`: seen in the octets of a device. `documented`: printed in a document of the vendor. `inferred`: our guess in its style, until a capture says otherwise. What is not modelled at all: [not-modelled.md](not-modelled.md).',
    '## In numbers',
    numbers(firmware, pages, messages),
    '## Forms by chapter',
    'Emulated: a handler answers, or the line configures something of the model. Held: checked, kept, displayed, undone, saved, without further effect. Known: matched, helped and completed; says that it is not emulated.',
    formsByChapter(firmware),
    '## Pages',
    byChapter(pages),
    '## Messages, layouts of displays among them',
    [...rooms]
      .map(([room, ids]) =>
        marksOf(
          room,
          ids.flatMap(id => marked(id, messages[id]?.fidelity)),
        ),
      )
      .join('\n\n'),
    '## Views',
    'A view is known as the page is that opens it.',
    marksOf('views', viewsOf(firmware.views, pages)),
    '## Known, not emulated',
    'Forms of pages; those of chapters and the leading words of all others are counted above.',
    knownByChapter(firmware),
    '',
  ].join('\n\n');
}

const marked = (name: string, fidelity: Fidelity | undefined): readonly Marked[] => (fidelity ? [{ name, fidelity }] : []);

function numbers(firmware: Firmware, pages: Readonly<Record<string, Page>>, messages: Messages): string {
  const forms = knownForms(firmware);
  const count = (found: readonly Fidelity[]) => marks.map(mark => found.filter(one => one === mark).length);
  return table(
    ['', 'all', ...marks],
    [
      ['pages', Object.keys(pages).length, ...count(Object.values(pages).map(({ source }) => source.fidelity))],
      ['messages', Object.keys(messages).length, ...count(Object.values(messages).map(({ fidelity }) => fidelity))],
      ['forms of pages', forms.length, '', '', ''],
      ['of these emulated', forms.filter(({ isEmulated }) => isEmulated).length, '', '', ''],
    ],
  );
}

function formsByChapter(firmware: Firmware): string {
  const own = new Map<string, { emulated: number; known: number }>();
  for (const { path, isEmulated } of knownForms(firmware)) {
    const chapter = path.split('/')[0]!; // a path has a chapter
    const count = own.get(chapter) ?? { emulated: 0, known: 0 };
    own.set(chapter, count);
    count[isEmulated ? 'emulated' : 'known']++;
  }
  const rows = [...own].map(([chapter, { emulated, known }]) => [`pages: ${chapter}`, emulated, '', known] as const);
  return table(['chapter', 'emulated', 'held', 'known'], [...rows, ...chapterRows(firmware.chapters)]);
}

function byChapter(pages: Readonly<Record<string, Page>>): string {
  const chapters = grouped(Object.entries(pages), ([path]) => path.split('/')[0]!);
  return [...chapters]
    .map(([chapter, found]) =>
      marksOf(
        chapter,
        found.map(([path, { source }]) => ({ name: path.split('/')[1]!, fidelity: source.fidelity })),
      ),
    )
    .join('\n\n');
}

function viewsOf(views: Views, pages: Readonly<Record<string, Page>>): readonly Marked[] {
  const opened = new Map(
    Object.values(pages).flatMap(({ enters = {}, source }) => Object.values(enters).map(view => [view, source.fidelity] as const)),
  );
  return Object.keys(views).map(name => ({ name, fidelity: opened.get(name) ?? 'documented' }));
}

function knownByChapter(firmware: Firmware): string {
  const known = knownForms(firmware).filter(({ isEmulated }) => !isEmulated);
  const chapters = grouped(known, ({ path }) => path.split('/')[0]!);
  return [...chapters].map(([chapter, forms]) => `**${chapter}**\n\n${forms.map(({ form }) => `- \`${form}\``).join('\n')}`).join('\n\n');
}

const marks = ['captured', 'documented', 'inferred'] as const;
