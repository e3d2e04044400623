import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import test from 'ava';
import { zipSync } from 'fflate';
import { readStartupConfiguration } from '../../src/program/startup-configuration.ts';
import { Program } from '../support/program.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

const text = '#\r\nsysname LAB\r\n#\r\nreturn\r\n';
const archive = zipSync({ 'lab-1.cfg': Buffer.from(text) });

const becomes = test.macro((t, given: string, content: string | Uint8Array, name: string, put: string | Uint8Array = content) => {
  const file = join(temporaryFolder(t), given);
  writeFileSync(file, content);
  const read = readStartupConfiguration(file);
  t.is(read.name, name);
  t.deepEqual(Buffer.from(read.bytes), Buffer.from(put));
});

test('a text that the router could hold keeps its name', becomes, 'lab-1.cfg', text, 'lab-1.cfg');
test('an archive keeps its name and its bytes', becomes, 'lab-1.zip', archive, 'lab-1.zip');
test('a text without extension becomes startup.cfg', becomes, 'lab', text, 'startup.cfg');
test('a text under a name with blanks becomes startup.cfg', becomes, 'my lab.cfg', text, 'startup.cfg');
const octets = Uint8Array.from([...Buffer.from('#\r\ndescription '), 0xc9, 0xcf, 0x0d, 0x0a]);
test('octets that are no letters stay what they are', becomes, 'my lab.cfg', octets, 'startup.cfg');
test('so they do out of an archive', becomes, 'my lab.zip', zipSync({ 'my lab.cfg': octets }), 'startup.cfg', octets);
test(
  'an archive under a name with blanks becomes its text',
  becomes,
  'my lab.zip',
  zipSync({ 'my lab.cfg': Buffer.from(text) }),
  'startup.cfg',
  text,
);

for (const [name, content, reason] of [
  ['lab.dat', 'binary', 'the binary form is not supported'],
  ['lab.zip', 'PK nonsense', 'the archive is damaged'],
  ['lab.zip', archive, 'the archive holds no .cfg file of its own name'],
  ['lab.cfg', Buffer.alloc(33 * 1024 * 1024, '#\n'), 'it is too large for a configuration'],
] as const) {
  test(`a startup configuration is refused before anything is made: ${reason}`, async t => {
    const parent = temporaryFolder(t);
    const file = join(temporaryFolder(t), name);
    writeFileSync(file, content);
    const program = new Program(['run', '--state', join(parent, 'state'), '--no-ca', '--startup-config', file]);
    t.is(await program.exited, 1);
    t.is(program.errors, `ne40e: Cannot use ${file}: ${reason}; give --startup-config a .cfg or .zip file of a router\n`);
    t.deepEqual(readdirSync(parent), []);
  });
}

test('a startup configuration is put over another of the same name, which is told, and the other files of the card stay', async t => {
  const folder = temporaryFolder(t);
  const card = join(folder, 'state', 'cfcard');
  mkdirSync(card, { recursive: true });
  writeFileSync(join(card, 'lab-1.cfg'), 'old');
  writeFileSync(join(card, 'mine.txt'), 'mine');
  writeFileSync(join(folder, 'lab-1.cfg'), text);
  const start = () => Program.run(t, '--state', join(folder, 'state'), '--no-ca', '--startup-config', join(folder, 'lab-1.cfg'));
  const program = await start();
  t.is((await program.event('startup-config-replaced'))['file'], 'cfcard:/lab-1.cfg');
  t.is(readFileSync(join(card, 'lab-1.cfg'), 'utf8'), text);
  await program.kill('SIGTERM');
  const again = await start();
  await again.kill('SIGTERM');
  t.is(again.errors, '');
  t.is(readFileSync(join(card, 'mine.txt'), 'utf8'), 'mine');
});
