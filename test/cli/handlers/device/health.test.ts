import test from 'ava';
import { deskOf } from '../../../support/desk.ts';

const started = Date.UTC(2026, 10, 24, 8, 0, 0);
const minute = 60_000;
const hour = 60 * minute;

function after(milliseconds: number) {
  const desk = deskOf({ poweredOnAt: started, now: started + milliseconds });
  const operator = desk.operator();
  return { ...desk, operator, type: operator.type };
}

const column = (lines: readonly string[], pattern: RegExp) => lines.map(line => line.search(pattern)).filter(at => at >= 0);

test('display health lists the main board, line cards, then fabrics, in the columns of an NE40E-X16A', t => {
  const lines = after(30 * hour).type('display health');
  t.is(lines[1], 'Slot                           CPU Usage  Memory Usage(Used/Total)');
  t.regex(lines[3] ?? '', /^9 {11}MPU\(Master\) {13}2% {10}19% {3}\d{4}MB\/16384MB$/);
  t.deepEqual(
    lines.slice(3, -1).map(line => line.split(/\s+/).slice(0, 2).join(' ')),
    ['9 MPU(Master)', '1 LPU', '2 LPU', '3 LPU', '11 SFU', '12 SFU', '13 SFU'],
  );
  t.is(new Set(column(lines.slice(3, -1), /%/)).size, 1);
  t.is(lines.at(-1), lines[0]);
});

test('display health verbose puts two cores on a line, and free and cached memory behind the used', t => {
  const lines = after(30 * hour).type('display health verbose');
  t.regex(lines[3] ?? '', /^9 {8}MPU\(Master\) {13}2% {10}19% {3}\d{4}MB\/16384MB {12}\d\d% {4}\d+MB\/16384MB\/\d+MB$/);
  t.is(lines[4], '        cpu0                    2%                  cpu1                    2%');
  t.is(lines[0]?.length, 108);
});

test('a commit and a new key are work, of which the load tells for five minutes', t => {
  const { operator, clock } = after(2 * hour);
  const loads = () => (operator.type('display cpu-usage')[2] ?? '').match(/\d+(?=%)/g)?.map(Number) ?? [];
  const atRest = loads();
  operator.type('system-view');
  operator.type('sysname A');
  operator.type('commit');
  const [fiveSeconds = 0, , fiveMinutes = 0] = (clock.advance(400), loads());
  t.true(fiveSeconds > (atRest[0] ?? 0));
  t.true(fiveMinutes < fiveSeconds);
  clock.advance(6 * minute);
  t.deepEqual(loads().map(Math.sign), [1, 1, 1]);
  t.true((loads()[0] ?? 99) <= 4);
});

test('the history of an hour has a column for each minute that has passed, the newest on the left', t => {
  const { operator, clock } = after(20 * minute);
  for (let times = 0; times < 40; times++) {
    operator.enterSystemView();
    operator.type(`sysname R${times}`);
    operator.type('commit');
    clock.advance(1_000);
  }
  operator.inUserView();
  clock.advance(2 * minute);
  const lines = operator.type('display cpu-usage history 1hour');
  t.is(lines.length, 23);
  const [ten = '', five = ''] = lines.slice(18, 20);
  t.is(five.slice(0, 5), '  5%|');
  t.is(five.slice(5).length, 23);
  t.regex(ten, /^ 10%\| {2}H/); // two minutes ago
  t.is(lines[20], '     ---------+---------+---------+---------+---------+---------+>');
  t.is(lines[22], '              System cpu-usage last 60 minutes(Per Min)');
});

test('the start of the device stays in the history of three days as long as it shows it', t => {
  const desk = deskOf({ poweredOnAt: started, now: started + 5 * hour, recovering: true });
  const most = (period: string) => desk.operator().type(`display cpu-usage history ${period}`);
  const hours = most('72hour');
  t.is(hours[0], '100%|     *');
  t.is(hours.at(-1), '                  * = maximum cpu-usage    H = average cpu-usage');
  desk.clock.advance(72 * hour);
  t.is(most('72hour')[0], '100%|');
});

test('the maximum is that of the start until the record is reset', t => {
  const { type, clock } = after(hour);
  t.is(type('display cpu-usage')[3], 'Max CPU Usage : 99%');
  type('reset cpu-usage record');
  clock.advance(minute);
  t.regex(type('display cpu-usage')[3] ?? '', /^Max CPU Usage : [1-4]%$/);
});

test('memory of the main board is used by named processes, and the system has the rest', t => {
  const lines = after(hour).type('display memory-usage');
  t.is(lines[1], 'System Total Memory Is: 16777216 Kbytes');
  const rows = lines.slice(9, -1).map(line => line.trim().split(/\s+/));
  const used = Number(/\d+/.exec(lines[2] ?? '')?.[0]);
  t.is(
    rows.reduce((sum, row) => sum + Number(row[2]), 0),
    used,
  );
  t.deepEqual(rows.at(-1)?.slice(0, 2), ['0', 'system']);
  t.true(lines.slice(9, -1).every(line => line.length === 40));
});

test('services take memory as they come up, and certificates and configuration take more', t => {
  const used = (lines: readonly string[]) => Number(/\d+/.exec(lines[2] ?? '')?.[0]);
  t.true(used(after(10_000).type('display memory-usage')) < used(after(hour).type('display memory-usage')) * 0.8);
});

test('thresholds of a board are those that were committed for it', t => {
  const { operator, type } = after(hour);
  operator.enterSystemView();
  t.deepEqual(type('set cpu-usage threshold 70 restore 68'), ['Error: The restore threshold must be at least 3 less than the threshold.']);
  operator.enter(
    'set cpu-usage threshold 80 interval 2',
    'set cpu-usage threshold 70 restore 50 slot 1',
    'set memory-usage threshold 90',
    'commit',
  );
  const lines = type('display cpu-usage configuration');
  t.is(lines[4], '9                 12         10(s)            75%          80%');
  t.is(lines[5], '1                 48         10(s)            50%          70%');
  t.is(type('display memory-usage threshold')[4], ' 9            2         1(s)            75%          90%');
  operator.enter('undo set cpu-usage threshold slot 1', 'commit');
  t.is(type('display cpu-usage configuration slot 1')[4], '1                 48         10(s)            75%          90%');
  t.deepEqual(type('set cpu-usage threshold 80 slot 5'), ['Error: There is no board in slot 5.']);
});

test('a board without a processor has no load, and nobody has been overloaded', t => {
  const { type } = after(hour);
  t.deepEqual(type('display cpu-usage slot 17'), ['Error: The board in slot 17 has no processor.']);
  t.deepEqual(type('display memory-usage slave'), ['Error: There is no slave main board.']);
  t.is(type('display memory-monitor information slot 1')[4], '1          0000-00-00 00:00:00      Unoverload');
});
