import { existsSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';

/** The syntax lines of the page with that title, and nothing else of it; undefined where there is no corpus or no such page. */
export function formsInCorpus(title: string, place: string | undefined): readonly string[] | undefined {
  if (place === undefined || !existsSync(place)) return undefined;
  const file = statSync(place).isDirectory() ? join(place, 'commands.jsonl.gz') : place;
  const bytes = readFileSync(file);
  const lines = (file.endsWith('.gz') ? gunzipSync(bytes) : bytes).toString('utf8').split('\n');
  const found = lines.filter(line => line !== '').map(line => JSON.parse(line) as CorpusPage);
  return found.find(page => page.title === title)?.syntax;
}

/** The fields that are looked at. */
interface CorpusPage {
  readonly title: string;
  readonly syntax: readonly string[];
}
