import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { longConfigurations } from './long-configuration.ts';

/** The compiled tests stand in dist/test; fixtures are read where they are kept. */
const folder = fileURLToPath(new URL('../../../test/fixtures/configurations/', import.meta.url));

const kept = readdirSync(folder)
  .filter(name => name.endsWith('.cfg'))
  .map(name => [name, new Uint8Array(readFileSync(folder + name))] as const);

const made = Object.entries(longConfigurations).map(([name, { text }]) => [name, Buffer.from(text(5000))] as const);

/** Configurations in the style of routers in production, octet by octet, by the names they have on a card. */
export const configurations: Readonly<Record<string, Uint8Array>> = Object.fromEntries([...kept, ...made]);
