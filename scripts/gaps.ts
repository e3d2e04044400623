import type { Fidelity } from '../firmware-model/schema/message.ts';
import { firmware } from '../firmware-model/index.ts';
import { handlers } from '../src/cli/handlers/index.ts';
import type { AnyHandlers } from '../src/cli/run/handler.ts';
import type { Page } from '../firmware-model/schema/page.ts';

/** Prints what is known and not emulated, and what the router says that no capture and no document says. */
const everyHandler: Readonly<Record<string, AnyHandlers>> = handlers;
const pages = Object.entries<Page>(firmware.pages);
const gaps = pages.flatMap(([path, page]) =>
  Object.entries(page.forms)
    .filter(([name]) => !(everyHandler[path]?.[name] || page.configuration?.[name] || page.enters?.[name] || page.runs?.[name]))
    .map(([, form]) => form),
);
const forms = pages.reduce((sum, [, page]) => sum + Object.keys(page.forms).length, 0);
heading(`Known, not emulated: ${gaps.length} of ${forms} forms`);
for (const form of gaps) console.log(`  ${form}`);

const said = Object.entries<{ readonly text: string; readonly fidelity: Fidelity }>(firmware.messages);
const count = (fidelity: Fidelity) => said.filter(([, message]) => message.fidelity === fidelity).length;
heading(
  `What the router says: ${count('captured')} captured, ${count('documented')} documented, ${count('inferred')} inferred; the inferred`,
);
for (const [id, { text, fidelity }] of said) if (fidelity === 'inferred') console.log(`  ${id}: ${JSON.stringify(text)}`);

function heading(text: string): void {
  console.log(`\n${text}:`);
}
