import test from 'ava';
import { deskOf } from '../../../support/desk.ts';

const operator = () => deskOf({}).operator();

test('a display of fabrics takes slots of fabrics only, one of traffic managers those of line cards', t => {
  const { type } = operator();
  t.is(type('display fabric slot 11 statistics').filter(line => line.startsWith(' SC ')).length, 2);
  t.deepEqual(type('display fabric slot 1 statistics'), ['Error: The board in slot 1 is not an SFU.']);
  t.is(type('display tm slot 1 statistics')[1], ' TM 0 from NP to FABRIC');
  t.deepEqual(type('display tm slot 11 statistics'), ['Error: The board in slot 11 is not an LPU.']);
  t.deepEqual(type('display tm slot 5 statistics'), ['Error: There is no board in slot 5.']);
});

test('a line card has a port on for each fabric that is there, and loses it with its power', t => {
  const { type } = operator();
  const on = () =>
    (
      type('display switch-port lpu 1')
        .join(' ')
        .match(/\bON\[/g) ?? []
    ).length;
  t.is(type('display switch-port lpu 1')[2], 'ON[0, 0]O       ON[0, 1]O       ON[0, 2]O       OFF[0, 3]O');
  t.is(on(), 6);
  type('power off slot 11', 'yes');
  t.is(on(), 4);
});

test('a fabric has its ports to line cards open', t => {
  const rows = operator().type('display switch-port sfu 12').slice(3);
  t.deepEqual(
    rows.map(row => row.split(/\s+/)[3]),
    ['Open', 'Open', 'Open', 'Close', 'Close', 'Close', 'Close', 'Close'],
  );
  t.is(rows[0], '12         0         0          Open              0         Open');
});

test('rules of ACLs take their entries of the tables, and what is left is shown', t => {
  const { type } = operator();
  const row = (name: string) => type('display table resources information slot 1').find(line => line.startsWith(name));
  t.is(row('IPV4 ACL Resource'), `${'IPV4 ACL Resource'.padEnd(69)} 65538          0      65538`);
  for (const line of ['system-view', 'acl 2000', 'rule permit source any', 'rule deny', 'commit', 'return']) type(line);
  t.is(row('IPV4 ACL Resource'), `${'IPV4 ACL Resource'.padEnd(69)} 65538          2      65536`);
  t.regex(row('Fim InSubifStat') ?? '', / 10 +262134$/);
});

test('a card is isolated by the mode of all unless that is shielded from it', t => {
  const { type } = operator();
  const modes = () =>
    type('display card-fault process-mode slot 1')
      .filter(line => /^1\//.test(line))
      .map(line => line.split(/\s+/).at(-1));
  t.deepEqual(modes(), ['reset', 'reset']);
  for (const line of ['system-view', 'set card-fault process-mode isolate', 'slot 1']) type(line);
  for (const line of ['shield card-fault process-mode global-config enable card 1', 'commit', 'return']) type(line);
  t.deepEqual(modes(), ['isolate', 'reset']);
  t.is(type('display card-fault process-mode slot 1 card 0').length, 6);
  t.deepEqual(type('display card-fault process-mode slot 1 card 7'), ['Error: The board in slot 1 has no subcard 7.']);
});

test('codes of alarms after which a board is reset are those that are configured', t => {
  const { type } = operator();
  t.deepEqual(type('display board-reset hardware-alarm error-code'), []);
  for (const line of ['system-view', 'fm', 'set board-reset hardware-alarm error-code 10824 slot 1', 'commit', 'return']) type(line, 'yes');
  t.deepEqual(type('display board-reset hardware-alarm error-code'), ['hardware-alarm error-code 0x10824 slot 1']);
});

test('what these chassis do not have is said not to be there', t => {
  const { type } = operator();
  t.deepEqual(type('display elabel filter 0'), ['Error: There is no filter board 0.']);
  t.deepEqual(type('display service-mode card-bandwidth-mode slot 1 card 1'), [
    'Error: Subcard 1 of the board in slot 1 has no bandwidth modes.',
  ]);
  t.deepEqual(type('output-alarm slot 5 index 1 level eq major'), ['Error: There is no board in slot 5.']);
  t.deepEqual(type('output-alarm slot 9 index 1 level eq major'), ['Operation Success.']);
  t.deepEqual(type('display link-heartbeat interface GigabitEthernet 4/0/0'), ['Error: The interface does not exist.']);
});

test('the console is refused what refreshes itself on the screen', t => {
  const { type } = operator();
  for (const line of ['monitor cpu-usage', 'monitor process information slave interval 25'])
    t.deepEqual(type(line), ['Error: This command is not supported on the console.']);
});

test('the checks of boards show what is configured of them', t => {
  const { type } = operator();
  type('system-view');
  t.deepEqual(type('display offline-check status'), ['Offline-check status: ENABLE.']);
  t.deepEqual(type('display sfu isolate-switch'), ['The sfu isolate-switch status: disable']);
  for (const line of ['set offline-check disable', 'set sfu isolate-switch enable', 'commit']) type(line);
  t.deepEqual(type('display offline-check status'), ['Offline-check status: DISABLE.']);
  t.deepEqual(type('display sfu isolate-switch'), ['The sfu isolate-switch status: enable']);
  t.deepEqual(type('display least sfuboard'), ['The current default sfu board number:2']);
});
