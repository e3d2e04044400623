import { readFileSync } from 'node:fs';
import test from 'ava';

const root = new URL('../../../', import.meta.url);
const read = (path: string): string => readFileSync(new URL(path, root), 'utf8');

interface Picture {
  readonly schemes: Readonly<Record<string, object>>;
  readonly transcript: string;
  drawSession(transcript: string, scheme: object): string;
}

const { schemes, transcript, drawSession } = (await import(new URL('scripts/make-picture.mjs', root).href)) as Picture; // a script is no module of TypeScript

for (const [name, scheme] of Object.entries(schemes)) {
  test(`the ${name} picture of a session shows what the transcript says (else: npm run picture)`, t => {
    t.is(read(`docs/session-${name}.svg`), drawSession(read(transcript), scheme));
  });
}

test('a transcript without the session cannot be drawn', t => {
  t.throws(() => drawSession('<HUAWEI>display clock\n', schemes['light']!), { message: /has no piece/ });
});
