import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import test from 'ava';
import { bootedRouter, loggedIn, password } from './support/booted-router.ts';
import { labWorld } from './support/lab.ts';
import { benchTerminal, serialTerminal, type Terminal } from './support/terminal.ts';
import { playTranscript } from './support/transcript.ts';

const inRoot = (path: string): string => fileURLToPath(new URL(`../../${path}`, import.meta.url));

const shownInReadme = [...readFileSync(inRoot('README.md'), 'utf8').matchAll(/^```console\n([^]*?)^```$/gm)].map(
  ([, session = '']) => session,
);

test('the README shows one session', t => {
  t.is(shownInReadme.length, 1);
});

for (const session of shownInReadme) {
  test('the session that the README shows is what the router says', async t => {
    await playTranscript(t, { terminal: benchTerminal(bootedRouter(labWorld())), password }, session);
  });
}

/** The serial port that a router's console is on, its log-in open in user view with paging off. */
const device = process.env['ROUTER_TTY'];

for (const file of readdirSync(inRoot('test/transcripts'))) {
  const transcript = readFileSync(inRoot(`test/transcripts/${file}`), 'utf8');
  const name = file.replace(/\.txt$/, '').replaceAll('-', ' ');
  const startsAtPrompt = /^<HUAWEI>/m.test(transcript.split('\n').find(line => !line.startsWith('# ')) ?? '');

  test(`${name}: the router says what stands in the transcript`, async t => {
    const terminal = benchTerminal(startsAtPrompt ? loggedIn(labWorld()) : bootedRouter(labWorld()));
    if (startsAtPrompt) terminal.press('\r');
    await playTranscript(t, { terminal, password }, transcript);
  });

  if (!/^# .*device: allowed/m.test(transcript)) continue;
  const onDevice = device ? test.serial : test.serial.skip;
  onDevice(`${name}: a real router says the same${device ? '' : ' (set ROUTER_TTY to the serial port of one)'}`, async t => {
    const terminal = await serialTerminal(device!); // skipped without it
    t.teardown(() => terminal.close());
    const hostName = await readHostName(terminal);
    terminal.press('\r');
    await playTranscript(t, { terminal, password: '', hostName }, transcript);
  });
}

async function readHostName(terminal: Terminal): Promise<string> {
  terminal.press('\r');
  for (let screen = ''; ; screen += await terminal.read()) {
    const [, name] = /<([\w.-]+)>$/.exec(screen) ?? [];
    if (name !== undefined) return name;
  }
}
