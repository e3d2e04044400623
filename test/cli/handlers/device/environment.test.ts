import test from 'ava';
import { deskOf } from '../../../support/desk.ts';

const started = Date.UTC(2026, 10, 24, 8, 0, 0);
const minute = 60_000;

function after(milliseconds: number) {
  const desk = deskOf({ poweredOnAt: started, now: started + milliseconds });
  const operator = desk.operator();
  return { ...desk, operator, type: operator.type };
}

const warm = () => after(5 * 60 * minute);

test('display temperature shows the sensors of a board under the heading of the command reference', t => {
  const lines = warm().type('display temperature slot 1');
  t.is(lines[0], '  Base-Board, Unit:C, Slot1');
  t.is(lines[2], 'PCB          I2C ADDr Chl Status   Minor Major Fatal FanTMin FanTMax Temp(C)');
  t.regex(lines[4] ?? '', /^CR57LPUF120A 0 {3}0 {4}0 {3}NORMAL {3}68 {4}76 {4}83 {4}55 {6}65 {6}3[6-9] {5}$/);
  t.is(lines[1]?.length, 76);
  t.is(lines.length, 4 + 6 + 1);
});

test('a board that has just started is colder than one that has run for hours, and the same uptime gives the same figures', t => {
  const temperature = ({ type }: ReturnType<typeof after>) =>
    Number((type('display temperature slot 9')[4] ?? '').trim().split(/\s+/).at(-1));
  t.true(temperature(after(minute)) < temperature(warm()) - 5);
  t.is(temperature(warm()), temperature(warm()));
});

test('all boards with sensors are shown by display temperature, by kind those of the kind', t => {
  const heads = (line: string) =>
    warm()
      .type(line)
      .filter(row => row.includes('Base-Board'));
  t.is(heads('display temperature').length, 9);
  t.deepEqual(heads('display temperature mpu'), ['  Base-Board, Unit:C, Slot9']);
  t.deepEqual(heads('display voltage sfu').length, 3);
  t.deepEqual(warm().type('display temperature slot 15'), ['SlotID15 : No temp sensors.']);
  t.deepEqual(warm().type('display temperature lpu slot 1 pic 0'), ['SlotID1/0 : No temp sensors.']);
});

test('voltages stay within their limits, and their table ends with the shorter rule of the manual', t => {
  const lines = warm().type('display voltage slot 1');
  t.is(lines[0], '  Base-Board, Unit:V, Slot 1');
  t.regex(lines[4] ?? '', /^CR57LPUF120A 0 {3}0 {4}0 {3}NORMAL {3}12\.00 {3}10\.00 {2}9\.00 {3}13\.00 {2}14\.00 {2}1[12]\.\d\d {2}0\.17$/);
  t.is(lines.at(-1)?.length, 69);
});

test('a board without power measures nothing', t => {
  const { type } = warm();
  type('power off slot 2', 'yes');
  t.deepEqual(type('display temperature slot 2'), ['SlotID2 : No temp sensors.']);
  t.false(type('display board-power').some(line => line.startsWith('2 ')));
});

test('fans turn by temperature until the configuration says how fast', t => {
  const { operator, type } = warm();
  t.deepEqual(type('display fan').slice(0, 6), [
    'Slotid    : 19',
    'Present   : YES',
    'Registered: YES',
    'Status    : AUTO',
    'FanSpeed  : [No.]Speed',
    '  [1]30%   ',
  ]);
  operator.enterSystemView();
  operator.enter('fan speed percent 60', 'commit');
  t.deepEqual(type('display fan').slice(3, 6), ['Status    : MANUAL', 'FanSpeed  : [No.]Speed', '  [1]60%   ']);
  operator.enter('fan speed auto', 'commit');
  t.is(type('display fan')[3], 'Status    : AUTO');
});

test('what the power modules give is what the boards draw', t => {
  const { type } = warm();
  const figures = (line: string) => line.trim().split(/\s+/);
  const given = type('display power environment-info slot 17')
    .slice(4, -1)
    .map(line => Number(figures(line)[8]));
  const drawn = Number(figures(type('display power-supply information').at(-1) ?? '')[5]);
  t.is(given.length, 3);
  t.true(Math.abs(given.reduce((sum, watts) => sum + watts, 0) - drawn) <= 3);
  t.is(type('display power')[2], '17      Yes         DC         Normal                         Abnormal(0)/Normal(3)   ');
  t.deepEqual(type('display power environment-info slot 19'), ['Error: There is no power module in slot 19.']);
});

test('an electronic label has the fields of the manual, and those of interface cards follow that of their board', t => {
  const lines = warm().type('display elabel 1');
  t.deepEqual(lines.slice(0, 22), [
    '2026-11-24 13:00:00.000',
    '',
    '[Slot_1]',
    '/$[Board Integration Version]',
    '/$BoardIntegrationVersion=3.0',
    '',
    '',
    '[Main_Board_1]',
    '/$[ArchivesInfo Version]',
    '/$ArchivesInfoVersion=3.0',
    '',
    '',
    '[Board Properties]',
    'BoardType=CR5DLAXFAJ7F',
    'BarCode=030RWU10HB000147',
    'Item=03057374',
    'Description=Finished Board,NE40E,CR5DLAXFAJ7F,Flexible Card Line Processing Unit(LPUF-120,2 sub-slots) A',
    'Manufactured=2019-11-08',
    'VendorName=Huawei',
    'IssueNumber=00',
    'CLEICode=',
    'BOM=',
  ]);
  t.is(lines.filter(line => line === '[Board Properties]').length, 3);
});

test('the label of the backplane has the serial number of the device', t => {
  const { type } = warm();
  const esn = /:(.+)/.exec(type('display esn')[0] ?? '')?.[1];
  t.true(type('display elabel backplane').includes(`BarCode=${esn}`));
  t.true(type('display inventory chassis').includes(`BarCode=${esn}`));
});

test('all boards have a line in the brief displays', t => {
  const { type, router } = warm();
  t.is(type('display elabel brief').length, 4 + router.device.boards.length + 1);
  t.is(type('display sbom brief')[4], 'LPU 1                   CR5DLAXFAJ7F');
  t.is(type('display mbusnode slot 1')[3], 'LPU       1         Registered     6         4         3');
  t.deepEqual(type('display mbus version slot 1'), ['Slot 1  MonitorBUS version information:', '  Software Version : 50.50']);
});

test('an optical module receives light where the cable leads to something', t => {
  const { type, router } = warm();
  const row = () => type('display optical-module brief').find(line => line.startsWith('ETH1/0/0 '));
  t.is(router.device.boards[0]?.pics?.[0]?.ports.speed, 10);
  t.regex(
    row() ?? '',
    /^ETH1\/0\/0 {4}(up {2}|down) {2} full {3}10G-10km-sfp\+ 1310nm {5}-(40|2|3)\.\d\ddBm +-2\.\d\ddBm {4}SingleMode PT7420-81-1D-HW\+$/,
  );
});

test('the labels of modules are shown by their slot only', t => {
  const { type } = warm();
  t.true(type('display fan manufacture-info slot 19').includes('BoardType=CR56FCBJ'));
  t.true(type('display pmu manufacture-info slot 22').includes('BoardType=CR56PMUA'));
  t.is(type('display power manufacture-info slot 17 pm 2')[0], 'Power: 17[2]');
  t.deepEqual(type('display fan manufacture-info slot 1'), ['Error: There is no fan frame in slot 1.']);
  t.deepEqual(type('display power manufacture-info slot 17 pm 9'), ['Error: There is no power module 9 in slot 17.']);
  t.is(
    type('display boardinfo slot 1 eeprom 2')
      .filter(line => line.startsWith('BoardType='))
      .join(),
    'BoardType=CR57L5XFI3',
  );
  t.deepEqual(type('display inventory port'), [
    'DimName=<GE-1G>',
    'DimVal=<48>',
    'DimName=<GE-10G>',
    'DimVal=<10>',
    'DimName=<GE-25G>',
    'DimVal=<4>',
    'DimName=<GE-100G>',
    'DimVal=<2>',
  ]);
});
