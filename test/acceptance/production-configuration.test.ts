import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import test, { type ExecutionContext } from 'ava';
import { ConsoleClient } from '../support/console-client.ts';
import { configurations } from '../support/configurations.ts';
import { deskOf } from '../support/desk.ts';
import { equal, section, without } from '../support/listing.ts';
import { asDisplayed, expected, explained, withoutOwnLines } from '../support/explained-differences.ts';
import { ProductionRouter } from '../support/production-router.ts';
import { Program } from '../support/program.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';
import { password } from '../support/walk.ts';

const same = 'The current configuration is the same as the next startup configuration file.';

for (const [name, bytes] of Object.entries(configurations)) {
  test(`nothing of ${name} is lost and nothing moves: start, save, compare, reboot, power cut`, t => {
    const router = new ProductionRouter(name, bytes);
    const file = expected(bytes);
    const running = router.running;
    equal(t, withoutOwnLines(running, file), asDisplayed(file));
    router.save();
    const saved = router.saved;
    equal(t, withoutOwnLines(saved, file), file);
    equal(t, asDisplayed(saved), running);
    t.true(router.shown('compare configuration').includes(same));
    router.reboot();
    equal(t, router.running, running);
    router.cutPower();
    equal(t, router.running, running);
    router.save();
    equal(t, router.saved, saved);
  });

  test(`what is committed on top of ${name} moves none of its lines, and is there after a reboot`, t => {
    const router = new ProductionRouter(name, bytes);
    const before = router.running;
    router.configure('pki entity added', 'common-name added');
    const running = router.running;
    equal(t, without(running, 'pki entity added'), before);
    t.deepEqual(section(running, 'pki entity added'), ['pki entity added', ' common-name added']);
    router.save();
    router.reboot();
    equal(t, router.running, running);
  });
}

test('the program starts with a configuration of a real router, tells what it has made of it, and saves it octet by octet', async t => {
  const folder = temporaryFolder(t);
  const bytes = configurations['ne40e-bras.cfg']!;
  const file = join(folder, 'bras.cfg');
  writeFileSync(file, bytes);
  const state = join(folder, 'state');
  const options = ['--state', state, '--no-ca', '--tcp', '0', '--lab-password', password];
  const program = await Program.run(t, ...options, '--startup-config', file);
  const { understood, known, held, refused } = await program.event('configuration-restored');
  t.log({ understood, known, held, refused });
  t.is(refused, 0);
  const setTwice = 1; // rule 10 of ACL 6001
  const kept = expected(bytes).filter(line => !/^ *#$/.test(line) && line !== 'return').length;
  t.is(Number(understood) + Number(known) + Number(held), kept + setTwice);

  const terminal = await consoleOf(t, program);
  const prompt = '<BRAS-EAST-2>';
  const running = (await terminal.enter('display current-configuration', prompt)).split('\r\n').slice(3, -1);
  equal(t, running, asDisplayed(expected(bytes)));
  await terminal.enter('save', '[Y/N]:');
  await terminal.enter('y', prompt);
  const saved = readFileSync(join(state, 'cfcard', 'bras.cfg'), 'latin1')
    .split('\r\n')
    .slice(2, -1);
  equal(t, saved, expected(bytes));
  await program.kill();

  const again = await consoleOf(t, await Program.run(t, ...options));
  equal(t, (await again.enter('display current-configuration', prompt)).split('\r\n').slice(3, -1), running);
});

test('control characters of a held line stay in the file and do nothing to the screen', t => {
  const bytes = Buffer.from('#\nfoo \u0000 bar\u001b[2J\n tab\tbell\u0007 delete\u007f\n#\nreturn\n');
  const router = new ProductionRouter('pasted.cfg', bytes);
  const file = expected(bytes);
  equal(t, withoutOwnLines(router.running, file), asDisplayed(file));
  router.save();
  equal(t, withoutOwnLines(router.saved, file), file);
});

test('no list of what a start has made of a configuration names a secret in it', t => {
  for (const [name, bytes] of Object.entries(configurations)) {
    const { notes, failures } = deskOf({}).restore(Buffer.from(bytes).toString('latin1'));
    t.true(notes.length > 30);
    t.notRegex(JSON.stringify([notes, failures]), /LabOnly/i, name);
  }
});

test('every difference that a start may make is told to who uses it', t => {
  const told = readFileSync(new URL('../../../docs/round-trip.md', import.meta.url), 'utf8');
  t.deepEqual(
    told.split('\n').flatMap(line => /^- (.*)$/.exec(line)?.[1] ?? []),
    explained.map(({ because }) => because),
  );
});

/** Its console, with somebody logged in by the lab password. */
async function consoleOf(t: ExecutionContext, program: Program): Promise<ConsoleClient> {
  const { tcp } = await program.event('console');
  const terminal = await ConsoleClient.connect(t, Number(String(tcp).split(':').at(-1)));
  terminal.type('\r');
  await terminal.want('Password:');
  terminal.type(`${password}\r`);
  await terminal.want('<BRAS-EAST-2>');
  await terminal.enter('screen-length 0 temporary', '<BRAS-EAST-2>');
  return terminal;
}
