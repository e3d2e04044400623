import { existsSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';

/** What a command reference has of a title: the syntax lines of its page, or, where no page has it, lines of others that begin with it. */
export interface Finding {
  readonly forms?: readonly string[];
  readonly elsewhere: readonly CorpusPage[];
}

/** Looks a title up, and nothing but syntax lines; finds nothing where there is no corpus. */
export function formsInCorpus(title: string, place: string | undefined): Finding {
  if (place === undefined || !existsSync(place)) return { elsewhere: [] };
  const file = statSync(place).isDirectory() ? join(place, 'commands.jsonl.gz') : place;
  const bytes = readFileSync(file);
  const lines = (file.endsWith('.gz') ? gunzipSync(bytes) : bytes).toString('utf8').split('\n');
  const found = lines.filter(line => line !== '').map(line => JSON.parse(line) as CorpusPage);
  const forms = found.find(page => page.title === title)?.syntax;
  if (forms) return { forms, elsewhere: [] };
  const begins = (form: string) => `${form} `.startsWith(`${title} `);
  const elsewhere = found
    .map(page => ({ title: page.title, syntax: page.syntax.filter(begins) }))
    .filter(({ syntax }) => syntax.length > 0);
  return { elsewhere };
}

/** The fields that are looked at. */
export interface CorpusPage {
  readonly title: string;
  readonly syntax: readonly string[];
}
