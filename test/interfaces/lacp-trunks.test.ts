import test from 'ava';
import { interfaceMessages } from '../../firmware-model/messages/interfaces.ts';
import { operator } from '../support/operator.ts';

/** An Eth-Trunk of three ports, two of which may be active. */
function trunk(...lines: readonly string[]) {
  const at = operator({ view: 'system' });
  at.enter('interface Eth-Trunk 1', 'mode lacp-static', 'max active-linknumber 2', 'ip address 10.1.1.1 24');
  at.enter('trunkport GigabitEthernet 0/1/0 to 0/1/2', ...lines, 'commit');
  const row = (command: string, name: string) => at.type(command).find(line => line.trim().startsWith(`${name} `));
  return { ...at, row, said: (command: string) => at.type(command).join('\n') };
}

const [first, second, third] = ['GigabitEthernet0/1/0', 'GigabitEthernet0/1/1', 'GigabitEthernet0/1/2'];

test('members of a trunk by LACP are selected up to its maximum, by number where priorities are alike', t => {
  const { row, said } = trunk();
  t.regex(said('display eth-trunk 1'), /Operate status: up +Number Of Up Ports In Trunk: 2\n/);
  t.is(row('display eth-trunk 1', second), 'GigabitEthernet0/1/1   Selected 1GE      32768   10     305     10111100  1');
  t.is(row('display eth-trunk 1', third), 'GigabitEthernet0/1/2   Unselect 1GE      32768   11     305     10100000  1');
});

test('a member of better LACP priority goes first', t => {
  const { row } = trunk(`interface ${third}`, 'lacp priority 10');
  t.regex(row('display eth-trunk 1', third)!, /Selected 1GE +10 /);
  t.regex(row('display eth-trunk 1', first)!, /Selected/);
  t.regex(row('display eth-trunk 1', second)!, /Unselect/);
});

test('who is plugged in is shown as the partner, and nobody where no cable is', t => {
  const { enter, said } = trunk('undo max active-linknumber', `interface ${third}`, 'shutdown');
  enter('commit');
  const partner = said('display eth-trunk 1').split('Partner:')[1];
  t.regex(partner!, /GigabitEthernet0\/1\/0 +32768 +[\da-f]{4}-[\da-f]{4}-[\da-f]{4} +32768 +9 +305 +10111100/);
  t.regex(partner!, /GigabitEthernet0\/1\/2 +0 +0000-0000-0000 +0 +0 +0 +10100011/);
});

test('displays of interfaces agree: a member that is not selected is down by protocol, and does not count', t => {
  const { row, said } = trunk();
  t.regex(row('display interface brief', first)!, / up +up /);
  t.regex(row('display interface brief', third)!, / up +down /);
  t.regex(said(`display interface ${third}`), /current state : UP .*\nLine protocol current state : DOWN/);
  t.regex(said('display interface Eth-Trunk 1'), /GigabitEthernet0\/1\/2 +DOWN +1\n(?:.*\n)+.*UP Ports in Trunk : 2/);
  t.regex(row('display eth-trunk brief', 'Eth-Trunk1')!, /STATIC +Up +-- +2\/1\/3 +2000/);
});

test('a trunk with fewer active links than it needs is down, and so is the route', t => {
  const { enter, said, row } = trunk('least active-linknumber 2');
  t.regex(said('display ip routing-table'), /10\.1\.1\.0\/24/);
  enter(`interface ${first}`, 'shutdown', `interface ${second}`, 'shutdown', 'commit');
  t.regex(row('display eth-trunk brief', 'Eth-Trunk1')!, /STATIC +Down +-- +1\/2\/3/);
  t.regex(row('display interface brief', 'Eth-Trunk1')!, / down +down /);
  t.notRegex(said('display ip routing-table'), /10\.1\.1\./);
});

test('a trunk that is shut down selects nobody', t => {
  const { row, said } = trunk('shutdown');
  t.regex(row('display interface brief', 'Eth-Trunk1')!, /\*down +down /);
  t.regex(row('display interface brief', first)!, / up +down /);
  t.regex(said('display eth-trunk 1'), /Operate status: down +Number Of Up Ports In Trunk: 0\n/);
});

test('ports of another rate than the best are not selected unless rates may be mixed, which speed may choose', t => {
  const fast = 'GigabitEthernet1/0/0';
  const { enter, row } = trunk(`interface ${fast}`, 'eth-trunk 1');
  t.regex(row('display eth-trunk 1', fast)!, /Unselect 10GE/);
  enter('interface Eth-Trunk 1', 'lacp selected speed', 'commit');
  t.regex(row('display eth-trunk 1', fast)!, /Selected/);
  t.regex(row('display eth-trunk brief', 'Eth-Trunk1')!, / 1\/3\/4 +10000$/);
  enter('lacp mixed-rate link enable', 'commit');
  t.regex(row('display eth-trunk 1', first)!, /Selected/);
  t.regex(row('display eth-trunk brief', 'Eth-Trunk1')!, / 2\/2\/4 +11000$/);
});

test('what is configured of LACP is what is displayed', t => {
  const lacp = ['lacp preempt enable', 'lacp preempt delay 10', 'lacp timeout fast', 'lacp priority 120', 'lacp system-id 00e0-fc12-3456'];
  const { said } = trunk(...lacp, 'least active-linknumber 2', `interface ${first}`, 'distribute-weight 3', 'eth-trunk 1 mode passive');
  const shown = said('display eth-trunk 1');
  t.regex(shown, /Preempt Delay Time: 10 {6}Hash/);
  t.regex(shown, /System Priority: 120 {8}System ID: 00e0-fc12-3456/);
  t.regex(shown, /Least Active-linknumber: 2 {2}Max Active-linknumber: 2\n/);
  t.regex(shown, /Timeout Period: Fast/);
  t.regex(shown, /GigabitEthernet0\/1\/0 +Selected 1GE +32768 +9 +305 +01111100 +3\n/);
});

test('of a backup pair the master carries, while it is up', t => {
  const { enter, row, said } = trunk('undo max active-linknumber', 'mode manual backup', `interface ${second}`, 'port-master');
  t.regex(row('display eth-trunk brief', 'Eth-Trunk1')!, /BACKUP +Up +-- +1\/2\/3 +1000/);
  t.is(row('display eth-trunk 1', second), `${second}          M`);
  t.regex(said('display eth-trunk 1'), /WorkingState: Master/);
  enter(`interface ${second}`, 'shutdown', 'commit');
  t.regex(said('display eth-trunk 1'), /WorkingState: Slave/);
});

test('a verbose display ends with what flows through each member and the trunk', t => {
  const { said } = trunk();
  t.regex(said('display eth-trunk 1 verbose'), /Flow statistic\n Interface GigabitEthernet0\/1\/0,\n(?:.*\n)+ Interface Eth-Trunk1\n/);
});

test('a member of a trunk without LACP that is not up is offline', t => {
  const { row } = trunk('undo max active-linknumber', 'undo mode', `interface ${second}`, 'shutdown');
  t.is(row('display eth-trunk 1', first), 'GigabitEthernet0/1/0          Up          1');
  t.is(row('display eth-trunk 1', second), 'GigabitEthernet0/1/1          Offline     1');
});

test('a trunk that does not preempt says so in a line that no sample shows', t => {
  t.regex(trunk().said('display eth-trunk 1'), /\nPreempt Delay: Disabled {5}Hash arithmetic: According to flow\nSystem Priority: /);
  const messages = Object.values(interfaceMessages).filter(({ text }) => text.includes('Preempt Delay'));
  t.deepEqual(
    messages.map(({ fidelity }) => fidelity),
    ['documented', 'inferred'],
  );
});
