import test from 'ava';
import { MemoryCard } from '../../../../src/flash/memory-card.ts';
import { deskOf, startTime } from '../../../support/desk.ts';

const patch = 'NE40E-V800R012SPH001.PAT';

function withCard(files: Readonly<Record<string, string>> = { [patch]: 'PATCH NE40E V800R012SPH001' }) {
  const cfCard = new MemoryCard({ now: () => startTime });
  cfCard.write('V800R012C10SPC300.cc', Buffer.from('software'));
  for (const [name, text] of Object.entries(files)) cfCard.write(name, Buffer.from(text));
  const desk = deskOf({ cfCard });
  const { type } = desk.operator();
  return { ...desk, type };
}

const ran = ['Info: Operating, please wait for a moment...', 'Info: Succeeded in running the patch.'];

test('a patch that was loaded runs, stands in display version, and is that of the next start as well', t => {
  const { type, clock } = withCard();
  t.deepEqual(type('display patch-information'), ['Info: No patch exists. ', 'The current state is: Idle.']);
  t.deepEqual(type(`patch load ${patch} all run`), ran);
  t.deepEqual(type('display patch-information'), [
    `Patch Package Name    :cfcard:/${patch}`,
    'Patch Package Version :V800R012SPH001',
    'Patch Package State   :Running',
    'Patch Package Run Time:2026-11-24 08:00:00',
  ]);
  t.is(type('display version')[4], 'Patch Version: V800R012SPH001');
  t.true(type('display startup').includes(`  Next startup patch package            : cfcard:/${patch}`));
  clock.advance(3_600_000);
  type('reboot fast', 'yes');
  t.is(type('display version')[4], 'Patch Version: V800R012SPH001');
  t.is(type('display patch-information')[3], 'Patch Package Run Time:2026-11-24 09:00:00');
});

test('a file whose head is not that of a patch of this release is no patch', t => {
  const files = { 'a.PAT': 'PATCH NE40E V800R011SPH001', 'b.PAT': 'nothing', 'c.txt': 'NE40E V800R012SPH001' };
  const { type } = withCard(files);
  for (const name of Object.keys(files))
    t.deepEqual(type(`patch load ${name} all run`), [`Error: cfcard:/${name} is not a patch package of this device and release.`]);
  t.deepEqual(type('patch load d.PAT all run'), ["Error: File can't be found."]);
  t.deepEqual(type('startup patch b.PAT all'), ['Error: cfcard:/b.PAT is not a patch package of this device and release.']);
});

test('neither the running patch nor the system software can be deleted; a patch that was taken away can', t => {
  const { type } = withCard();
  type(`patch load ${patch} all run`);
  t.deepEqual(type(`delete ${patch}`), [`Error: cfcard:/${patch} is protected.`]);
  t.deepEqual(type('delete V800R012C10SPC300.cc'), ['Error: cfcard:/V800R012C10SPC300.cc is protected.']);
  t.is(type('patch delete other.PAT', 'yes').at(-1), 'Error: No patch exists.');
  t.is(type('patch delete all', 'yes').at(-1), 'Info: Succeeded in deleting the patch.');
  t.is(type('patch delete all', 'yes').at(-1), 'Error: No patch exists.');
  t.false(type('display version').some(line => line.startsWith('Patch Version')));
  t.is(type(`delete ${patch}`, 'yes').at(-1), `Info: Deleting file cfcard:/${patch}...Done.`);
});

test('a second patch does not run beside the first', t => {
  const { type } = withCard({ [patch]: 'NE40E V800R012SPH001', 'b.PAT': 'NE40E V800R012SPH002' });
  type(`patch load ${patch} all run`);
  t.deepEqual(type(`patch load ${patch} all run`), ['Error: The patch is already running.']);
  t.deepEqual(type('patch load b.PAT all run'), ['Error: Another patch is running; delete it first.']);
});

test('a patch chosen for the next start runs from then on, unless the choice is taken back', t => {
  const { type } = withCard();
  t.is(type(`startup patch ${patch} all`).at(-1), 'Info: Succeeded in setting startup the patch.');
  t.is(type('display patch-information').at(-1), 'The current state is: Idle.');
  t.is(type('reset patch-configure other.PAT next-startup').at(-1), 'Error: This is not a patch for next startup.');
  t.is(type('reset patch-configure next-startup').at(-1), 'Info: Succeeded in clearing startup the patch.');
  type(`startup patch ${patch} all`);
  type('reboot fast', 'yes');
  t.is(type('display patch-information verbose').at(-1), 'Total = 1');
});

test('the next start takes the software and the paf file that were chosen, if they are there', t => {
  const { type } = withCard({ 'new.cc': 'software', 'paf_400k.bin': 'paf', 'a.txt': 'text' });
  t.deepEqual(type('startup system-software new.cc all'), ['Info: Succeeded in setting the software for booting system.']);
  t.deepEqual(type('startup system-software a.txt'), ['Error: cfcard:/a.txt is not a system software package.']);
  t.deepEqual(type('startup system-software old.cc'), ["Error: File can't be found."]);
  t.deepEqual(type('startup system-software new.cc slave-board'), ['Error: There is no slave main board.']);
  t.deepEqual(type('startup paf paf_400k.bin'), ['Info: Succeeded in setting the paf file for booting system.']);
  const lines = type('display startup');
  t.true(lines.includes('  Next startup system software          : cfcard:/new.cc'));
  t.true(lines.includes('  Startup system software               : cfcard:/V800R012C10SPC300.cc'));
  t.true(lines.includes('  Next startup paf file                 : cfcard:/paf_400k.bin'));
  t.true(lines.includes('  Startup paf file                      : default '));
  type('startup paf default');
  t.true(type('display startup').includes('  Next startup paf file                 : default '));
});

test('the same package has the same value, another one another', t => {
  const { type } = withCard({ 'b.cc': 'other' });
  const value = (line: string, ...answers: string[]) => type(line, ...answers).find(text => text.includes('SHA256'));
  t.is(value('check system-software startup', 'yes'), value('check system-software V800R012C10SPC300.cc'));
  t.not(value('check system-software b.cc'), value('check system-software V800R012C10SPC300.cc'));
});

test('displays of software name the release and its package', t => {
  const { type } = withCard();
  t.deepEqual(type('display software info'), [
    'Startup software name: V800R012C10SPC300.cc',
    'Startup software file name: V800R012C10SPC300.cc',
  ]);
  t.deepEqual(type('display inventory package'), ['SwVer=<NE40E V800R012C10>', 'SwPat=<>']);
  t.is(type('display boot status')[3], '9          MPU     Flash/Locked');
});
