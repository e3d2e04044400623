import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { withBrackets } from '../../src/pack/compile/forgotten-brackets.ts';
import type { ReferencePage } from '../../src/pack/compile/reference.ts';

/** Pages of a file of JSON Lines, plain or gzipped. */
export function readReference(file: string): readonly ReferencePage[] {
  const bytes = readFileSync(file);
  const text = (bytes[0] === 0x1f && bytes[1] === 0x8b ? gunzipSync(bytes) : bytes).toString('utf8');
  return text
    .split('\n')
    .filter(line => line !== '')
    .map(line => JSON.parse(line) as ReferencePage)
    .map(page => ({ ...page, syntax: page.syntax.map(form => withBrackets(form, page.parameters)) }));
}
