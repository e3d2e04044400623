import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import test from 'ava';
import { bootedRouter } from './support/booted-router.ts';
import { labWorld } from './support/lab.ts';
import { playTranscript } from './support/transcript.ts';

const inRoot = (path: string): string => fileURLToPath(new URL(`../../${path}`, import.meta.url));

const sessions = [...readFileSync(inRoot('README.md'), 'utf8').matchAll(/^```console\n([^]*?)^```$/gm)].map(([, session = '']) => session);

test('the README shows one session', t => {
  t.is(sessions.length, 1);
});

for (const session of sessions) {
  test('the session that the README shows is what the router says', async t => {
    await playTranscript(t, bootedRouter(labWorld()), session);
  });
}
