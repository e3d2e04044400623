import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { gaps } from '../firmware-model/gaps.ts';
import { firmware } from '../firmware-model/index.ts';
import type { Fidelity } from '../firmware-model/schema/message.ts';
import { documentOf } from './gaps/document.ts';
import { knownForms } from './gaps/known-forms.ts';

/**
 * Prints what is not modelled, every form that is known and not emulated, and what the router says that no capture and no document says.
 * `--write` writes the first into `docs/not-modelled.md`.
 */
const document = documentOf(gaps);
if (process.argv.includes('--write')) writeFileSync(fileURLToPath(new URL('../../docs/not-modelled.md', import.meta.url)), document);

console.log(document.replace(/^<!--.*-->\n\n/m, ''));

const forms = knownForms(firmware);
const inert = forms.filter(({ isEmulated }) => !isEmulated);
heading(`Known, not emulated: ${inert.length} of ${forms.length} forms`);
for (const { form } of inert) console.log(`  ${form}`);

const { texts, openings } = firmware.words();
const views = firmware.words().views.split(' ').length;
const firstWords = Object.values(texts).flatMap(text => text.trim().split('\n')).length;
heading('Known by their leading words, and by a pack as a whole');
console.log(`  ${firstWords} beginnings in ${views} views, ${openings.trim().split('\n').length} lines that open one`);

const said = Object.entries<{ readonly text: string; readonly fidelity: Fidelity }>(firmware.messages);
const count = (fidelity: Fidelity) => said.filter(([, message]) => message.fidelity === fidelity).length;
heading(
  `What the router says: ${count('captured')} captured, ${count('documented')} documented, ${count('inferred')} inferred; the inferred`,
);
for (const [id, { text, fidelity }] of said) if (fidelity === 'inferred') console.log(`  ${id}: ${JSON.stringify(text)}`);

function heading(text: string): void {
  console.log(`\n${text}:`);
}
