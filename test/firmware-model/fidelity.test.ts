import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import test from 'ava';
import { firmware } from '../../firmware-model/index.ts';
import { fidelityDocument } from '../../scripts/fidelity/document.ts';
import { roomsOfMessages } from '../../scripts/fidelity/rooms.ts';

const root = fileURLToPath(new URL('../../../', import.meta.url));
const rooms = roomsOfMessages(`${root}firmware-model/messages/`);

test('docs/fidelity.md says how everything in the model is known: npm run fidelity', t => {
  t.is(readFileSync(`${root}docs/fidelity.md`, 'utf8'), fidelityDocument(firmware, rooms));
});

test('every message of the router stands in it once', t => {
  const ids = [...rooms.values()].flat().filter(id => id in firmware.messages);
  t.deepEqual([...new Set(ids)].sort(), Object.keys(firmware.messages).sort());
});
