import test from 'ava';
import { messages } from '../../../../firmware-model/messages.ts';
import { saveConfiguration } from '../../../../src/cli/handlers/configuration/save-configuration.ts';
import { desk } from '../../../support/configuration-desk.ts';
import { busyLine, configured, fileText, head, lastFile, nameError, saved, textOf, withFile } from './configured.ts';

test('the first save asks for a name, takes vrpcfg.zip for none, and starts from it next time', t => {
  const { router, console } = configured();
  console.inUserView();
  t.deepEqual(console.type('save', 'yes', ''), [messages['save-question'].text, messages['save-name-question'].text, ...saved]);
  t.is(fileText(router, 'vrpcfg.zip'), textOf([...head, ...lastFile]));
  t.is(router.board.nextStartup.savedConfiguration, 'cfcard:/vrpcfg.zip');
});

test('the first save takes y for a file name, which is none', t => {
  const { router, console } = configured();
  console.inUserView();
  t.deepEqual(console.type('save', 'yes', 'y').slice(2), [nameError]);
  t.is(router.board.nextStartup.savedConfiguration, null);
  t.deepEqual(router.cfCard.list(''), []);
});

test('a later save replaces the next-startup file without asking for a name', t => {
  const { router, console } = withFile('a.cfg', ['old'], { nextStartup: 'cfcard:/a.cfg' });
  t.deepEqual(console.type('save', 'yes'), [messages['save-question'].text, ...saved]);
  t.is(fileText(router, 'a.cfg'), textOf([...head, ...lastFile]));
  t.deepEqual(
    router.events.map(({ type }) => type),
    ['configuration.saved'],
  );
});

test('a save that is not wanted writes nothing', t => {
  const { router, console } = configured({ nextStartup: 'cfcard:/a.cfg' });
  console.inUserView();
  t.deepEqual(console.type('save', 'no'), [messages['save-question'].text]);
  t.is(fileText(router, 'a.cfg'), undefined);
});

test('only what is committed is saved', t => {
  const { router, console } = configured({ nextStartup: 'cfcard:/a.cfg' });
  console.enter('sysname R2');
  console.inUserView();
  console.type('save', 'yes');
  t.is(fileText(router, 'a.cfg'), textOf([...head, ...lastFile]));
});

test('a save under a name leaves the next startup as it is', t => {
  const { router, console } = configured({ nextStartup: 'cfcard:/vrpcfg.zip' });
  console.inUserView();
  t.deepEqual(console.type('save ne.cfg', 'yes'), ['Warning: Are you sure to save the configuration to cfcard:/ne.cfg? [Y/N]:', ...saved]);
  t.is(router.board.nextStartup.savedConfiguration, 'cfcard:/vrpcfg.zip');
  t.is(fileText(router, 'ne.cfg'), textOf([...head, ...lastFile]));
});

test('a file of another format, in a folder or with an odd name is not saved to', t => {
  const { router, console } = configured();
  console.inUserView();
  router.cfCard.makeDirectory('folder');
  for (const name of ['ne.txt', 'folder/a.cfg', 'cfcard:/folder/a.cfg', '../../x', 'slave#cfcard:/a.cfg'])
    t.deepEqual(console.type(`save ${name}`, 'yes'), [nameError], name);
  t.deepEqual(console.type('save ne.dat', 'yes'), ['Error: The binary format of cfcard:/ne.dat is not supported.']);
  t.deepEqual(
    router.cfCard.list('')?.map(entry => entry.name),
    ['folder'],
  );
});

test('on a full card a save says so, keeps the old file and changes no startup setting', t => {
  const { router, console } = configured({ capacity: 60 });
  console.inUserView();
  t.deepEqual(console.type('save', 'yes', 'a.cfg').slice(2), [saved[0] ?? '', messages['save-no-space'].text]);
  t.is(router.board.nextStartup.savedConfiguration, null);
  t.deepEqual(router.cfCard.list(''), []);

  const other = withFile('a.cfg', ['old'], { capacity: 60, nextStartup: 'cfcard:/a.cfg' });
  t.deepEqual(other.console.type('save', 'yes').slice(2), [messages['save-no-space'].text]);
  t.is(fileText(other.router, 'a.cfg'), 'old\r\n');
});

test('a card that fails to write is an error of its own', t => {
  const { router, console } = withFile('a.cfg', ['old'], { nextStartup: 'cfcard:/a.cfg' });
  router.cfCard.failNextWrite();
  t.is(console.type('save', 'yes').at(-1), 'Error: Failed to write the file cfcard:/a.cfg. The configuration is not saved.');
  t.is(fileText(router, 'a.cfg'), 'old\r\n');
});

test('whoever saves learns whether it was saved', t => {
  const save = ({ router, console }: Pick<ReturnType<typeof configured>, 'router' | 'console'>, ...answers: string[]) =>
    console.carryOut(saveConfiguration(router.router, console.session), answers).result;
  const steady = configured({ nextStartup: 'cfcard:/a.cfg' });
  t.deepEqual([save(steady, 'yes'), save(steady, 'no'), save(steady)], [true, false, false]);
  const router = desk({ nextStartup: 'cfcard:/a.cfg', recovering: true });
  t.false(save({ router, console: router.operator() }, 'yes'));
});

test('nothing is saved while the configuration is being built', t => {
  const console = desk({ nextStartup: 'cfcard:/a.cfg', recovering: true }).operator();
  console.inUserView();
  t.deepEqual(console.type('save', 'yes'), [busyLine]);
  t.deepEqual(console.type('save b.cfg', 'yes'), [busyLine]);
});

test('the system view saves the whole configuration, a view below it only its own', t => {
  const { router, console } = configured();
  console.type('save whole.cfg', 'yes');
  t.is(fileText(router, 'whole.cfg'), textOf([...head, ...lastFile]));
  console.enter('group g1');
  console.type('save part.cfg', 'yes');
  t.is(fileText(router, 'part.cfg'), textOf(['#', 'group g1', ' mode fast', '#', 'return']));
});

test('what is saved, in either format, restores to what runs', t => {
  const { router, console } = configured();
  for (const name of ['a.cfg', 'a.zip']) {
    console.type(`save ${name}`, 'yes');
    const { configuration, failures } = router.restore(fileText(router, name) ?? '');
    t.deepEqual([configuration, failures], [router.running, []]);
  }
});
