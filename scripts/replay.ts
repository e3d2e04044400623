import type { CorpusPage } from '../test/support/corpus.ts';
import { type Replayed, replay } from '../test/support/replayed-sessions.ts';
import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';

/** Types the example sessions of a command reference, and counts by chapter what became of their lines. */
const usage = 'npm run replay -- <command reference> [--chapter <part of its name>] [--lines] [--prompts]';

const [file, ...options] = process.argv.slice(2);
if (file === undefined) {
  console.error(usage);
  process.exit(1);
}
const chapter = options.includes('--chapter') ? (options[options.indexOf('--chapter') + 1] ?? '') : '';
const octets = readFileSync(file);
const text = (octets[0] === 0x1f && octets[1] === 0x8b ? gunzipSync(octets) : octets).toString();
const pages = text
  .split('\n')
  .filter(line => line !== '')
  .map(line => JSON.parse(line) as CorpusPage)
  .filter(page => page.chapter.includes(chapter));

const counts = new Map<string, { lines: number; taken: number; known: number; prompts: number; same: number; suffix: number }>();
const suffixOf = (prompt: string): string => prompt.replace(/^(.)[~*]/, '$1');
for (const page of pages) {
  for (const session of page.examples) {
    let replayed: readonly Replayed[] = [];
    try {
      replayed = replay(page, session);
    } catch (error) {
      console.log(`THROWN ${page.title}: ${error instanceof Error ? error.stack : error}`);
    }
    for (const { verdict, wanted, shown, line, title, prompt, said } of replayed) {
      const count = counts.get(page.chapter) ?? { lines: 0, taken: 0, known: 0, prompts: 0, same: 0, suffix: 0 };
      counts.set(page.chapter, count);
      count.lines++;
      if (verdict === 'taken') count.taken++;
      if (verdict === 'known') count.known++;
      if (verdict !== 'taken' && options.includes('--lines')) console.log(`${verdict} | ${title} | ${prompt} ${line} | ${said.at(-1)}`);
      if (wanted === undefined || verdict !== 'taken') continue;
      count.prompts++;
      if (wanted === shown) count.same++;
      if (suffixOf(wanted) === suffixOf(shown ?? '')) count.suffix++;
      else if (options.includes('--prompts')) console.log(`prompt | ${title} | ${prompt} ${line} | wanted ${wanted} shown ${shown}`);
      if (options.includes('--errors') && said.some(line => line.startsWith('Error')))
        console.log(`said | ${title} | ${prompt} ${line} | ${said.join(' / ')}`);
    }
  }
}
const percent = (part: number, all: number): string => `${all === 0 ? '-' : ((100 * part) / all).toFixed(1)} %`;
const rows = [...counts].sort(([one], [other]) => (one < other ? -1 : 1));
const total = { lines: 0, taken: 0, known: 0, prompts: 0, same: 0, suffix: 0 };
for (const [, count] of rows) for (const key of Object.keys(total) as (keyof typeof total)[]) total[key] += count[key];
for (const [name, { lines, taken, known, prompts, same, suffix }] of [...rows, ['all', total] as const]) {
  console.log(
    `${percent(taken, lines).padStart(8)} of ${String(lines).padStart(5)} lines, known ${String(known).padStart(4)}, prompts ${percent(same, prompts).padStart(7)}, view ${percent(suffix, prompts).padStart(7)}  ${name}`,
  );
}
