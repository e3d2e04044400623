import test from 'ava';
import { messages } from '../../../../firmware-model/messages.ts';
import { desk } from '../../../support/configuration-desk.ts';
import { busyLine, configured, head, lastFile, textOf, withFile } from './configured.ts';

test('the current configuration is what is committed, below release and time', t => {
  const { console } = configured();
  console.enter('sysname R2');
  t.deepEqual(console.type('display current-configuration'), [...head, ...lastFile]);
});

test('the current configuration cannot be shown while it is being built', t => {
  const console = desk({ recovering: true }).operator();
  t.deepEqual(console.type('display current-configuration'), [busyLine]);
});

test('one type of configuration ends with #, by instance or without', t => {
  const { console } = configured();
  console.enter('group g2', 'commit', 'quit');
  t.deepEqual(console.type('display current-configuration configuration group'), ['#', 'group g1', ' mode fast', '#', 'group g2', '#']);
  t.deepEqual(console.type('display current-configuration configuration group g1'), ['#', 'group g1', ' mode fast', '#']);
  t.deepEqual(console.type('display current-configuration configuration system'), ['#', 'sysname R1', '#']);
  t.deepEqual(console.type('display current-configuration configuration nothing'), [
    'Error: The configuration type nothing does not exist.',
  ]);
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

test('the saved configuration shows as the file has it', t => {
  const { console } = withFile('a.zip', ['#', 'odd line', '#', 'return'], { nextStartup: 'cfcard:/a.zip' });
  t.deepEqual(console.type('display saved-configuration'), ['#', 'odd line', '#', 'return']);
  t.deepEqual(console.type('display configuration a.zip'), ['#', 'odd line', '#', 'return']);
  t.deepEqual(console.type('display configuration b.zip'), ["Error: File can't be found."]);
  t.deepEqual(console.type('display saved-configuration time'), [
    'Saved configuration manually:',
    '08:00:00 DefaultZoneName 2026/11/24',
    'Time Zone: UTC+00:00',
  ]);
});

test('without a next-startup file there is no saved configuration', t => {
  const { console } = configured();
  console.inUserView();
  for (const line of ['display saved-configuration', 'display saved-configuration time'])
    t.deepEqual(console.type(line), [messages['next-startup-missing'].text]);
  t.deepEqual(console.type('compare configuration'), [messages['next-startup-missing'].text]);
});

test('automatic saving is off, and nothing was saved last where nobody has saved', t => {
  const { console } = configured();
  t.is(console.type('display saved-configuration configuration')[0], 'Auto save configuration status                    : Disable');
  t.deepEqual(console.type('display saved-configuration last'), [messages['saved-last-none'].text]);
});

test('the result of recovery names the file and every line that failed', t => {
  const recovered = (...lines: string[]) =>
    configured({ nextStartup: 'cfcard:/test.cfg', files: { 'test.cfg': Buffer.from(textOf(lines)) } }).console.type(
      'display configuration recover-result',
    );
  t.deepEqual(recovered('#'), ['The current startup saved-configuration file is cfcard:/test.cfg.', 'The number of failed commands is 0.']);
  t.deepEqual(recovered('#', '#', '#', '#', '#', '#', 'display this').slice(1), [
    'The number of failed commands is 1.',
    '',
    'Command : display this',
    'View    : System view',
    'Line    : 7',
    'Reason  : The command is not a configuration command',
  ]);
});

test('numbered lines are displayed in the order of their numbers, whatever the order of entry', t => {
  const one = desk({ genuine: true }).operator();
  one.enter('pki certificate access-control-policy p1');
  for (const id of [10, 5, 1]) one.enter(`rule ${id} permit g1`);
  one.enter('pki certificate attribute-group g1');
  for (const id of [3, 1]) one.enter(`attribute ${id} subject-name dn ctn test`);
  for (const vty of ['5 20', '3', '0 2']) one.enter(`user-interface vty ${vty}`, 'screen-length 30', 'idle-timeout 3');
  one.enter('commit', 'return');
  const lines = one.type('display current-configuration').filter(line => /rule|attribute \d|vty/.test(line));
  t.deepEqual(lines, [
    ' attribute 1 subject-name dn ctn test',
    ' attribute 3 subject-name dn ctn test',
    ' rule 1 permit g1',
    ' rule 5 permit g1',
    ' rule 10 permit g1',
    'user-interface vty 0 2',
    'user-interface vty 3',
    'user-interface vty 5 20',
  ]);
});

test('a range of one is a section like the others: its lines stand in their order too', t => {
  const one = desk({ genuine: true }).operator();
  one.enter('user-interface vty 3', 'screen-length 30', 'idle-timeout 3', 'commit');
  t.deepEqual(one.type('display this'), ['#', 'user-interface vty 3', ' idle-timeout 3', ' screen-length 30', '#', 'return']);
});
