import test from 'ava';
import { readdirSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Program } from '../support/program.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

/** Every file of a state, by which copy of it it is: a file that is replaced is another. */
function copies(folder: string): Readonly<Record<string, number>> {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter(entry => entry.isFile() && entry.name !== 'lock');
  const places = files.map(entry => join(entry.parentPath, entry.name));
  return Object.fromEntries(places.map(place => [place, statSync(place).ino]));
}

async function startedOnce(t: Parameters<typeof Program.run>[0], folder: string, ...args: readonly string[]) {
  const program = await Program.run(t, '--no-attach', '--state', join(folder, 'state'), '--console', join(folder, 'console'), ...args);
  await program.kill('SIGTERM');
  return copies(join(folder, 'state'));
}

for (const [what, args] of [
  ['a start', ['--no-ca']],
  ['a start with the lab CA', ['--ca', '0']],
] as const) {
  test(`${what} that changes nothing writes nothing, so it waits for no disk`, async t => {
    const folder = temporaryFolder();
    const first = await startedOnce(t, folder, ...args);
    t.deepEqual(await startedOnce(t, folder, ...args), first);
  });
}

test('a start that is given a configuration writes it, and what to start from', async t => {
  const folder = temporaryFolder();
  const first = await startedOnce(t, folder, '--no-ca');
  const [board, given] = [join(folder, 'state/board/board.json'), join(folder, 'given.cfg')];
  writeFileSync(given, '#\nsysname R1\n#\nreturn\n');
  const next = await startedOnce(t, folder, '--no-ca', '--startup-config', given);
  t.not(next[board], first[board]);
  t.true(join(folder, 'state/cfcard/given.cfg') in next);
});
