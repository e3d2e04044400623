import test from 'ava';
import { messages } from '../../../firmware-model/messages.ts';
import { saveConfiguration } from '../../../src/cli/save.ts';
import { readStartupFile, writeStartupFile } from '../../../src/config/startup-file.ts';
import { desk, point, startTime, type DeskSetting } from '../../support/configuration-desk.ts';

const head = ['!Software Version V800R012C10SPC300', '!Last configuration was updated at 2026-11-24 08:00:00+00:00'];
const busyLine = 'Error: The system is busy in building configuration. Please wait for a moment...';
const saved = ['Now saving the current configuration to the slot 9 ', 'Info: Save the configuration successfully.'];
const nameError = messages['configuration-file-name-invalid'].text;

/** A router with something committed, and its operator in the system view. */
function configured(setting: DeskSetting = {}) {
  const router = desk(setting);
  const console = router.operator();
  console.enter('sysname R1', 'group g1', 'mode fast', 'commit', 'quit');
  router.events.length = 0;
  return { router, console };
}

/** The same, with a file of these lines on the card and the operator in the user view. */
function withFile(name: string, lines: readonly string[], setting: DeskSetting = {}) {
  const { router, console } = configured(setting);
  router.cfCard.write(name, writeStartupFile(name, lines, startTime) ?? new Uint8Array());
  console.inUserView();
  return { router, console };
}

function fileText(router: ReturnType<typeof desk>, name: string): string | undefined {
  const bytes = router.cfCard.read(name);
  const read = bytes && readStartupFile(name, bytes);
  return read && 'text' in read ? read.text : undefined;
}
const lastFile = ['#', 'sysname R1', '#', 'group g1', ' mode fast', '#', 'return'];
const textOf = (lines: readonly string[]) => lines.map(line => `${line}\r\n`).join('');

// commit

test('a commit is silent, and what it commits runs', t => {
  const router = desk();
  const console = router.operator();
  console.enter('sysname R1');
  t.is(router.running.size, 0);
  t.deepEqual(console.type('commit'), []);
  t.is(router.running.get('sysname')?.line, 'sysname R1');
});

test('a commit with nothing pending is silent and makes no point', t => {
  const { router, console } = configured();
  t.deepEqual(console.type('commit label again'), []);
  console.enter('sysname R2', 'sysname R1');
  t.deepEqual(console.type('commit'), []);
  t.is(router.board.commits.length, 1);
});

test('a commit while the configuration is being built is refused and keeps the candidate', t => {
  const { router, console } = configured();
  console.enter('sysname R2');
  router.setBusy(true);
  t.deepEqual(console.type('commit'), [busyLine]);
  t.regex(console.prompt, /^\[\*/);
});

test('a commit keeps its label and its description, blanks included', t => {
  const { router, console } = configured();
  console.enter('sysname R2', 'commit label a123 description This is a test');
  t.like(router.board.commits.at(-1), { label: 'a123', description: 'This is a test' });
});

test('a label that begins with a digit or is a hyphen is refused', t => {
  const { router, console } = configured();
  for (const label of ['1a', '-']) t.deepEqual(console.type(`commit label ${label}`), [messages['commit-label-invalid'].text]);
  t.deepEqual(router.events, []);
});

test('a label names one point, and twenty points have one', t => {
  const { router, console } = configured({ commits: [point(1000000001, 'a')] });
  t.deepEqual(console.type('commit label a'), [messages['commit-label-exists'].text]);
  const full = configured({ commits: Array.from({ length: 20 }, (_, index) => point(1000000001 + index, `l${index}`)) });
  t.deepEqual(full.console.type('commit label x'), [messages['commit-labels-full'].text]);
  t.deepEqual(router.events, []);
});

test('a trial commit is known but not emulated', t => {
  const { router, console } = configured();
  console.enter('sysname R2');
  t.deepEqual(console.type('commit trial 120'), [messages['not-emulated'].text]);
  t.is(router.running.get('sysname')?.line, 'sysname R1');
});

test('edits in a view that another user has deleted are refused, with the line, and stay', t => {
  const { router, console } = configured();
  const other = router.operator('vty0');
  console.enter('group g1', 'member 3');
  other.enter('undo group g1', 'commit');
  t.deepEqual(console.type('commit'), ['member 3', messages['commit-view-removed'].text, ...messages['commit-conflict'].text.split('\n')]);
  t.is(router.pendingEdits('con0'), 1);
  t.is(router.running.has('group g1'), false);
});

test('edits of two users in different lines are both committed', t => {
  const { router, console } = configured();
  const other = router.operator('vty0');
  console.enter('group g1', 'member 3');
  other.enter('group g1', 'member 4', 'commit');
  console.enter('commit');
  t.deepEqual([...router.running.get('group g1')?.children?.keys() ?? []], ['mode', 'member 4', 'member 3']);
});

test('a line that names an object which does not exist is refused at commit, not before', t => {
  const { router, console } = configured();
  console.enter('group g1', 'uses g9');
  t.deepEqual(console.type('commit'), ['uses g9', 'Error: The referenced object (group g9) does not exist.']);
  console.enter('quit', 'group g9', 'commit');
  t.true(router.running.has('group g9'));
});

test('an object that a line names cannot be removed, unless the line goes with it', t => {
  const { router, console } = configured();
  console.enter('group g2', 'quit', 'group g1', 'uses g2', 'commit', 'quit', 'undo group g2');
  t.deepEqual(console.type('commit'), ['undo group g2', 'Error: The object is in use and cannot be deleted (uses g2).']);
  console.enter('group g1', 'undo uses', 'commit');
  t.false(router.running.has('group g2'));
});

test('a name without object that already runs does not stop other commits', t => {
  const { configuration } = desk().restore('group g1\n uses g9');
  const router = desk({ volatile: { running: configuration } });
  router.operator().enter('sysname R1', 'commit');
  t.is(router.running.get('sysname')?.line, 'sysname R1');
});

// candidate

test('clearing the candidate asks nothing, drops every edit and leads to the system view', t => {
  const { console } = configured();
  console.enter('group g1', 'link l1', 'cost 4');
  t.deepEqual(console.type('clear configuration candidate'), []);
  t.is(console.prompt, '[~R1]');
});

test('the candidate shows as entered, by view and with indent, and nothing when there is none', t => {
  const { console } = configured();
  t.deepEqual(console.type('display configuration candidate'), []);
  console.enter('group g1', 'link l1', 'cost 4', 'quit', 'undo mode', 'quit', 'undo sysname', 'group g1', 'member 2');
  t.deepEqual(console.type('display configuration candidate'), ['group g1', ' link l1', '  cost 4', ' undo mode', ' member 2', 'undo sysname']);
});

test('a view removed and entered again shows in that order', t => {
  const { console } = configured();
  console.enter('group g1', 'member 1', 'quit', 'undo group g1', 'group g1', 'mode slow');
  t.deepEqual(console.type('display configuration candidate'), ['group g1', ' member 1', 'undo group g1', 'group g1', ' mode slow']);
});

test('the merged candidate is the configuration that a commit would give', t => {
  const { console } = configured();
  console.enter('group g1', 'undo mode', 'link l1');
  t.deepEqual(console.type('display configuration candidate merge'), ['#', 'sysname R1', '#', 'group g1', ' link l1', '#', 'return']);
});

test('the changes of the candidate are marked + and -', t => {
  const { console } = configured();
  t.deepEqual(console.type('display configuration candidate changes'), ['Building configuration']);
  console.enter('group g1', 'mode slow');
  t.deepEqual(console.type('display configuration candidate changes'),
    ['Building configuration', '  #', '  group g1', '-  mode fast', '+  mode slow', '  #']);
});

// display

test('the current configuration is what is committed, below release and time', t => {
  const { console } = configured();
  console.enter('sysname R2');
  t.deepEqual(console.type('display current-configuration'), [...head, ...lastFile]);
});

test('the current configuration cannot be shown while it is being built', t => {
  const { router, console } = configured();
  router.setBusy(true);
  t.deepEqual(console.type('display current-configuration'), [busyLine]);
});

test('one type of configuration ends with #, by instance or without', t => {
  const { console } = configured();
  console.enter('group g2', 'commit', 'quit');
  t.deepEqual(console.type('display current-configuration configuration group'), ['#', 'group g1', ' mode fast', '#', 'group g2', '#']);
  t.deepEqual(console.type('display current-configuration configuration group g1'), ['#', 'group g1', ' mode fast', '#']);
  t.deepEqual(console.type('display current-configuration configuration system'), ['#', 'sysname R1', '#']);
  t.deepEqual(console.type('display current-configuration configuration nothing'), ['Error: The configuration type nothing does not exist.']);
});

test('display this shows what is committed in this view', t => {
  const { console } = configured();
  t.deepEqual(console.type('display this'), ['#', 'sysname R1', '#', 'return']);
  console.enter('group g1', 'member 4');
  t.deepEqual(console.type('display this'), ['#', 'group g1', ' mode fast', '#', 'return']);
});

test('display this of an object not yet committed is empty', t => {
  const { console } = configured();
  console.enter('group g7', 'mode fast');
  t.deepEqual(console.type('display this'), ['#', 'return']);
});

test('display this in the user view is empty', t => {
  const { console } = configured();
  console.inUserView();
  t.deepEqual(console.type('display this'), ['#', 'return']);
});

// save

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
  t.deepEqual(router.events, []);
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
  for (const name of ['ne.txt', 'folder/a.cfg', 'cfcard:/folder/a.cfg', '../../x', 'slave#cfcard:/a.cfg']) t.deepEqual(console.type(`save ${name}`, 'yes'), [nameError], name);
  t.deepEqual(console.type('save ne.dat', 'yes'), ['Error: The binary format of cfcard:/ne.dat is not supported.']);
  t.deepEqual(router.cfCard.list('')?.map(entry => entry.name), ['folder']);
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
  const { router, console } = configured({ nextStartup: 'cfcard:/a.cfg' });
  const save = (...answers: string[]) => console.carryOut(saveConfiguration(router.router, console.session), answers).result;
  t.deepEqual([save('yes'), save('no'), save()], [true, false, false]);
  router.setBusy(true);
  t.false(save('yes'));
});

test('nothing is saved while the configuration is being built', t => {
  const { router, console } = configured({ nextStartup: 'cfcard:/a.cfg' });
  router.setBusy(true);
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

// startup

test('the next startup takes a file that is there and can be read', t => {
  const { router, console } = withFile('a.cfg', lastFile);
  t.deepEqual(console.type('startup saved-configuration a.cfg'), ['Info: Succeeded in setting the configuration for booting system.']);
  t.is(router.board.nextStartup.savedConfiguration, 'cfcard:/a.cfg');
});

test('the next startup takes no file that is missing, damaged, binary or no configuration file', t => {
  const { router, console } = withFile('a.cfg', lastFile);
  router.cfCard.write('bad.zip', new Uint8Array(40));
  router.cfCard.write('b.dat', new Uint8Array(40));
  const answer = (name: string) => console.type(`startup saved-configuration ${name}`);
  t.deepEqual(answer('none.cfg'), ['Error: The configuration file cfcard:/none.cfg does not exist.']);
  t.deepEqual(answer('bad.zip'), ['Error: The configuration file cfcard:/bad.zip is damaged.']);
  t.deepEqual(answer('b.dat'), ['Error: The binary format of cfcard:/b.dat is not supported.']);
  t.deepEqual(answer('a.text'), [nameError]);
  t.deepEqual(router.events, []);
});

test('display startup has the columns of the manual, NULL for no file', t => {
  const { console } = withFile('a.cfg', lastFile);
  console.type('startup saved-configuration a.cfg');
  t.deepEqual(console.type('display startup'), [
    'MainBoard                               :',
    '  Configured startup system software    : cfcard:/V800R012C10SPC300.cc',
    '  Startup system software               : cfcard:/V800R012C10SPC300.cc',
    '  Next startup system software          : cfcard:/V800R012C10SPC300.cc',
    '  Startup saved-configuration file      : NULL',
    '  Next startup saved-configuration file : cfcard:/a.cfg',
    '  Startup paf file                      : default ',
    '  Next startup paf file                 : default ',
    '  Startup patch package                 : NULL',
    '  Next startup patch package            : NULL',
  ]);
});

test('resetting the saved configuration unsets the file and leaves it on the card', t => {
  const { router, console } = withFile('a.cfg', lastFile, { nextStartup: 'cfcard:/a.cfg' });
  t.deepEqual(console.type('reset saved-configuration', 'no'), messages['reset-saved-question'].text.split('\n'));
  t.is(router.board.nextStartup.savedConfiguration, 'cfcard:/a.cfg');
  t.deepEqual(console.type('reset saved-configuration', 'yes').slice(2), messages['reset-saved'].text.split('\n'));
  t.is(router.board.nextStartup.savedConfiguration, null);
  t.truthy(router.cfCard.stat('a.cfg'));
  t.deepEqual(console.type('reset saved-configuration', 'yes').slice(2), [messages['next-startup-missing'].text]);
});

// saved configuration

test('the saved configuration shows as the file has it', t => {
  const { console } = withFile('a.zip', ['#', 'odd line', '#', 'return'], { nextStartup: 'cfcard:/a.zip' });
  t.deepEqual(console.type('display saved-configuration'), ['#', 'odd line', '#', 'return']);
  t.deepEqual(console.type('display configuration a.zip'), ['#', 'odd line', '#', 'return']);
  t.deepEqual(console.type('display configuration b.zip'), ['Error: The configuration file cfcard:/b.zip does not exist.']);
  t.deepEqual(console.type('display saved-configuration time'), ['Saved configuration manually:', '08:00:00 DefaultZoneName 2026/11/24', 'Time Zone: UTC+00:00']);
});

test('without a next-startup file there is no saved configuration', t => {
  const { console } = configured();
  console.inUserView();
  for (const line of ['display saved-configuration', 'display saved-configuration time']) t.deepEqual(console.type(line), [messages['next-startup-missing'].text]);
  t.deepEqual(console.type('compare configuration'), [messages['next-startup-missing'].text]);
});

test('automatic saving is off, and what was saved last is known but not emulated', t => {
  const { console } = configured();
  t.is(console.type('display saved-configuration configuration')[0], 'Auto save configuration status                    : Disable');
  t.deepEqual(console.type('display saved-configuration last'), [messages['not-emulated'].text]);
});

// comparison

test('a configuration just saved is the same as its file, whenever it was updated', t => {
  const { console } = withFile('a.cfg', ['!Software Version V8', ...lastFile], { nextStartup: 'cfcard:/a.cfg' });
  t.deepEqual(console.type('compare configuration'), ['Building configuration...', messages['comparison-same'].text]);
  t.deepEqual(console.type('compare configuration a.cfg'), ['Building configuration...', messages['comparison-same-as-file'].text]);
});

test('a comparison shows nine lines of each from the first difference, with their line numbers', t => {
  const others = Array.from({ length: 20 }, (_, index) => ` line ${index}`);
  const { console } = withFile('a.cfg', ['#', 'sysname R1', '#', 'group g1', ...others], { nextStartup: 'cfcard:/a.cfg' });
  t.deepEqual(console.type('compare configuration'), [
    'Building configuration...', messages['comparison-differs'].text,
    '====== Current configuration line 7 ======', ' mode fast', '#', 'return',
    '', '====== Configuration file line 5 ======', ...others.slice(0, 9),
  ]);
});

// commit list

test('the commit list shows the latest first, in the columns of the capture', t => {
  const { console } = configured({ commits: [point(1000000001, 'first')] });
  const [dashes = '', titles = '', , second = '', first = ''] = console.type('display configuration commit list');
  t.is(dashes, '-'.repeat(131));
  t.deepEqual(['CommitId', 'Label', 'User', 'TimeStamp'].map(title => titles.indexOf(title)), [5, 18, 83, 99]);
  t.is(second, `1    1000000002   ${'-'.padEnd(65)}anonymous       2026-11-24 08:00:00`);
  t.is(first, `2    1000000001   ${'first'.padEnd(65)}anonymous       2026-11-24 08:00:00`);
  t.is(console.type('display configuration commit list 1').length, 5);
  t.deepEqual(console.type('display configuration commit list label')[3], first.replace('2 ', '1 '));
});

test('the verbose commit list has an empty line between points', t => {
  const { console } = configured({ commits: [point(1000000001, 'first', 'the first of all')] });
  const lines = console.type('display configuration commit list verbose');
  t.is(lines.length, 15);
  t.deepEqual(lines.slice(7), [
    '', '2) CommitId: 1000000001', '        Label: first', '        User: anonymous', '        User-Intf: CON 0', '        Type: CLI',
    '        TimeStamp: 2026-11-24 08:00:00', '        Description: the first of all',
  ]);
  t.is(console.type('display configuration commit list verbose 1').length, 7);
  t.is(console.type('display configuration commit list verbose label').length, 7);
});

test('with a time zone set, every time is local and says so', t => {
  const { router, console } = configured({ nextStartup: 'cfcard:/a.cfg' });
  console.enter('clock timezone BJ add 08:00:00', 'commit');
  console.inUserView();
  console.type('save', 'yes');
  t.true(console.type('display configuration commit list')[3]?.endsWith(' 2026-11-24 16:00:00+08:00'));
  t.is(console.type('display current-configuration')[1], '!Last configuration was updated at 2026-11-24 16:00:00+08:00');
  t.deepEqual(console.type('display saved-configuration time').slice(1), ['16:00:00 BJ 2026/11/24', 'Time Zone: UTC+08:00']);
  t.deepEqual(console.type('compare configuration').slice(1), [messages['comparison-same'].text]);
  t.true(router.board.commits.length === 2);
});

// recovery

test('the result of recovery names the file and every line that failed', t => {
  const startup = { systemSoftware: 'x', savedConfiguration: 'cfcard:/test.cfg' };
  const clean = configured({ volatile: { startup } });
  t.deepEqual(clean.console.type('display configuration recover-result'),
    ['The current startup saved-configuration file is cfcard:/test.cfg.', 'The number of failed commands is 0.']);

  const recoveryFailures = [{ line: 'nonsense', lineNumber: 7, reason: 'Command not match', view: 'System view' }];
  t.deepEqual(configured({ volatile: { startup, recoveryFailures } }).console.type('display configuration recover-result').slice(1),
    ['The number of failed commands is 1.', '', 'Command : nonsense', 'View    : System view', 'Line    : 7', 'Reason  : Command not match']);
});
