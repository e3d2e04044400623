import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { firmware } from '../firmware-model/index.ts';
import { moduleOf } from './words/module.ts';
import { readReference } from './words/read-reference.ts';
import { knownWordsOf } from './words/words-of-views.ts';

/** Writes the leading words of all commands of a command reference that no page and no chapter has into `firmware-model/words.ts`. */
const usage = 'npm run words -- <command reference, a file of JSON Lines, plain or gzipped>';

const [file] = process.argv.slice(2);
if (file === undefined) {
  console.error(usage);
  process.exit(1);
}
const text = moduleOf(knownWordsOf(readReference(file), firmware));
writeFileSync(fileURLToPath(new URL('../../firmware-model/words.ts', import.meta.url)), text);
console.log(`firmware-model/words.ts: ${text.length} characters`);
