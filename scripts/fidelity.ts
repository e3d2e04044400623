import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { firmware } from '../firmware-model/index.ts';
import { fidelityDocument } from './fidelity/document.ts';
import { roomsOfMessages } from './fidelity/rooms.ts';

/** Writes `docs/fidelity.md`: how each thing that the model says is known. `--check` says whether it is up to date. */
const place = fileURLToPath(new URL('../../docs/fidelity.md', import.meta.url));
const document = fidelityDocument(firmware, roomsOfMessages(fileURLToPath(new URL('../../firmware-model/messages/', import.meta.url))));
if (!process.argv.includes('--check')) writeFileSync(place, document);
else if (readFileSync(place, 'utf8') !== document) {
  console.error('docs/fidelity.md is out of date: run npm run fidelity');
  process.exit(1);
}
