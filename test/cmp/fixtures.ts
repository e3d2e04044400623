import { X509Certificate } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** The compiled tests stand in dist/test/cmp; fixtures are read where they are kept. */
const folder = fileURLToPath(new URL('../../../test/fixtures/cmp/', import.meta.url));

export const fixture = (path: string): Uint8Array => new Uint8Array(readFileSync(folder + path));

export const certificate = (path: string): X509Certificate => new X509Certificate(readFileSync(folder + path));

/** Every message of the examples: `ir-signature/01-ir.der`. */
export const messageFiles: readonly string[] = readdirSync(folder, { recursive: true })
  .map(String)
  .filter(path => path.endsWith('.der'))
  .sort();

/** Inside the validity of every certificate of the examples. */
export const november2026 = Date.UTC(2026, 10, 24, 12, 0, 0);
