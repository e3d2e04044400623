import test from 'ava';
import { deskOf, startTime } from '../../../support/desk.ts';

const hour = 3_600_000;
const warm = () => deskOf({ poweredOnAt: startTime, now: startTime + 5.4 * hour }).operator();

test('a module whose cable leads nowhere receives no light, and its measurement says so', t => {
  const desk = deskOf({});
  const { type } = desk.operator();
  const received = () =>
    type('display optical-module extend information interface GigabitEthernet 1/0/1').find(line => /^Rx Power Lane0/.test(line));
  t.regex(received() ?? '', / -3\.\d{3} .*Normal$/);
  type('system-view');
  type('interface GigabitEthernet 1/0/1');
  type('shutdown');
  type('commit');
  t.regex(received() ?? '', /-40\.000 {3}6\.499 {4}0\.000 {2}-16\.989 {2}-18\.989 Alarm$/);
});

test('a module of 100G measures each of its four lasers', t => {
  const lines = warm().type('display optical-module extend information interface 100GE 3/0/0');
  t.is(lines.filter(line => /Lane\d/.test(line)).length, 12);
  const [first, second] = lines.filter(line => line.startsWith('Tx Power Lane')).map(line => line.slice(28, 35));
  t.not(first, second);
});

test('limits of a module of 100G are those of the reference', t => {
  const lines = warm().type('display optical-module extend information interface 100GE 3/0/0');
  t.regex(lines.find(line => line.startsWith('Tx Power Lane0')) ?? '', / 6\.499 {4}4\.499 {3}-4\.300 {3}-6\.300 Normal$/);
  t.regex(lines.find(line => line.startsWith('Rx Power Lane3')) ?? '', / 6\.499 {4}4\.499 {2}-10\.604 {2}-12\.604 Normal$/);
});

test('the modules of a card are shown one after the other', t => {
  const ports = warm()
    .type('display optical-module base information slot 1 card 1')
    .filter(line => line.startsWith('Card'));
  t.deepEqual(ports, ['Card1-Port0  +', 'Card1-Port1  +', 'Card1-Port2  +', 'Card1-Port3  +', 'Card1-Port4  +']);
});

test('what has no module says that there is none, and what is not there that it is not', t => {
  const { type } = warm();
  const base = 'display optical-module base information';
  t.deepEqual(type(`${base} slot 9`), ['Info: There is no optical module.']);
  t.deepEqual(type(`${base} slot 4`), ['Error: There is no board in slot 4.']);
  t.deepEqual(type(`${base} slot 1 card 7`), ['Error: The board in slot 1 has no subcard 7.']);
  t.deepEqual(type(`${base} interface GigabitEthernet 4/0/0`), ['Error: The interface does not exist.']);
  t.deepEqual(type('display elabel optical-module interface 4/0/0'), ['Info: There is no optical module.']);
});

test('a board without power has no modules to show', t => {
  const { type } = warm();
  type('power off slot 3', 'yes');
  t.deepEqual(type('display optical-module version slot 3'), ['Info: There is no optical module.']);
  t.is(type('display optical-module version').length, 5);
});

test('only modules of 100G have software of their own', t => {
  const { type } = warm();
  t.deepEqual(
    type('display optical-module version')
      .filter(line => line.startsWith('ETH'))
      .map(line => line.split(/\s+/)[0]),
    ['ETH3/0/0', 'ETH3/0/1'],
  );
  t.is(type('display optical-module version slot 3 card 0 verbose').filter(line => line.startsWith('FPGA')).length, 2);
});

test('the label of each module has a bar code of its own, and its description goes on in the next row', t => {
  const { type } = warm();
  const rows = type('display elabel optical-module brief').slice(2);
  const codes = rows.filter(row => row.startsWith('ETH')).map(row => row.slice(32, 49).trim());
  t.is(new Set(codes).size, codes.length);
  t.is(rows[1], `${' '.repeat(66)}-10km(0.009mm)     `);
  t.true(type('display elabel optical-module interface 1/0/0').includes(`BarCode=${codes[0]}`));
});
