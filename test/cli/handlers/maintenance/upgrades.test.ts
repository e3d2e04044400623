import test from 'ava';
import { MemoryCard } from '../../../../src/flash/memory-card.ts';
import { operator } from '../../../support/operator.ts';

function withPackage(name = 'new.cc') {
  const cfCard = new MemoryCard({ now: () => 0 });
  cfCard.write(name, Buffer.from('package'));
  return operator({ cfCard });
}

test('an upgrade in service is refused on a router with one main board, and what is no package before that', t => {
  const console = withPackage();
  t.deepEqual(console.type('issu check new.cc'), ['Error: The slave main board is not ready.']);
  t.deepEqual(console.type('issu start none.cc'), ["Error: File can't be found."]);
  t.deepEqual(console.type('issu abort'), ['Error: The system is not in upgrade phase.']);
});

test('the mode of upgrades is kept', t => {
  const console = operator();
  t.deepEqual(console.type('display issu mode'), ['Current ISSU Mode: process-switchover']);
  console.type('issu mode board-reset-by-chassis');
  t.deepEqual(console.type('display issu mode'), ['Current ISSU Mode: board-reset-by-chassis']);
});

test('an upgrade of boards asks first, and finds that each of the kind matches', t => {
  const console = operator();
  t.is(console.type('upgrade lpu all startup monitorbus', 'no').at(-1), 'Confirm to upgrade.continue? [Y/N]:');
  const said = console.type('upgrade lpu all startup monitorbus', 'yes');
  t.true(said.some(line => /^1 +LPU +monitorbus +mbus +match$/.test(line)));
  t.false(said.some(line => / MPU /.test(line)));
  t.deepEqual(console.type('upgrade lpu slot 17 startup monitorbus'), ['Error: The board does not exist.']);
  t.deepEqual(console.type('upgrade cmu all startup monitorbus'), ['Info:The current product can not support this operation.']);
});

test('there is no module to check, install or remove', t => {
  const console = withPackage('a.MOD');
  t.deepEqual(console.type('check module startup'), ['Error: No module exists.']);
  t.deepEqual(console.type('install-module a.MOD'), ['Error: cfcard:/a.MOD is not a module package of this device and release.']);
  t.is(console.type('uninstall-module a.MOD', 'yes').at(-1), 'Error: No module exists.');
});

test('a check of hardware names the boards that are registered, and an access point is none of them', t => {
  const said = operator().type('check hardware-compatibility startup');
  t.true(said.some(line => /^17 .*Compatible/.test(line)));
  t.deepEqual(operator().type('check version ap-id 1024 startup'), ['Error: The AP does not exist.']);
});

test('the file for a start of an older release has to be there', t => {
  const console = withPackage('old.bin');
  t.deepEqual(console.type('startup downgrade paf none.bin'), ["Error: File can't be found."]);
  t.is(console.type('startup downgrade paf old.bin').at(-1), 'Info: Successfully set the startup paf file used for the downgrade.');
});

test('no board has a trusted platform module', t => {
  t.deepEqual(operator().type('display tpm status all'), ['Info: The board in slot 9 does not support TPM.']);
  t.deepEqual(operator().type('display tpm status slot 99'), ['Error: The board does not exist.']);
});
