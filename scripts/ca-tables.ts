import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { withTables } from './ca/tables.ts';

/** Writes the tables of `docs/ca.md`: every key of a profile, every fault, every product that is known. */
const place = fileURLToPath(new URL('../../docs/ca.md', import.meta.url));
writeFileSync(place, withTables(readFileSync(place, 'utf8')));
