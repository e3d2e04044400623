import test from 'ava';
import { firmware } from '../../../../firmware-model/index.ts';
import { archiveEntries } from '../../../../src/config/archive.ts';
import { MemoryCard } from '../../../../src/flash/memory-card.ts';
import { bootedRouter } from '../../../support/booted-router.ts';
import { operator } from '../../../support/operator.ts';

const desk = () => {
  const cfCard = new MemoryCard({ capacity: 10_000_000 });
  return { cfCard, ...operator({ cfCard }) };
};
const headsOf = (lines: readonly string[]) => lines.flatMap(line => /^ {17}(display .*)$/.exec(line)?.[1] ?? []);

test('every display of diagnostic information is one that the router has', t => {
  const { type } = desk();
  for (const { line } of firmware.device.diagnostics) {
    const said = type(line.replace('<slot>', '9'));
    t.notRegex(said.join('\n'), /found at '\^'|not emulated|no board/, line);
  }
});

test('each display stands under its name, and the log-in stays where it is', t => {
  const { type } = desk();
  const lines = type('display diagnostic-information level high smp');
  t.is(headsOf(lines)[1], 'display version');
  t.false(headsOf(lines).includes('display logbuffer'));
  t.regex(lines.join('\n'), /={79}\n {17}display version\n={79}\n\nHuawei Versatile Routing Platform/);
  t.deepEqual(headsOf(type('display diagnostic-information key history')), ['display alarm history verbose', 'display cpu-usage history']);
});

test('of a slot there is what is about a board, and of one without a board nothing', t => {
  const { type } = desk();
  const heads = headsOf(type('display diagnostic-information slot 17'));
  t.true(heads.length > 0 && heads.every(head => head.endsWith(' 17')));
  t.deepEqual(type('display diagnostic-information slot 16'), ['Error: There is no board in slot 16.']);
});

test('a file keeps what else is on the screen, as text or in an archive; a file that is there is asked about', t => {
  const { cfCard, type } = desk();
  const said = type('display diagnostic-information key history a.txt');
  t.deepEqual(said, ['Now saving the diagnostic information to the device', '50%', '100%']);
  const text = Buffer.from(cfCard.read('a.txt') ?? []).toString();
  t.deepEqual(headsOf(text.split('\r\n')), ['display alarm history verbose', 'display cpu-usage history']);
  type('display diagnostic-information a.zip key history force');
  const [entry] = archiveEntries(cfCard.read('a.zip') ?? new Uint8Array());
  t.is(entry?.name, 'a.txt');
  t.is(Buffer.from(entry?.expand() ?? []).toString().length, text.length);
  t.regex(type('display diagnostic-information a.txt', 'no').join(), /a\.txt already exists/);
});

test('an inventory ends with the time of the device', t => {
  t.regex(desk().type('display inventory tail').join(), /^Datetime=<\d{4}-\d\d-\d\d \d\d:\d\d:\d\d>$/);
});

test('the progress of a file does not wait at a full screen', t => {
  const bench = bootedRouter().firstLogin();
  const said = bench.type('display diagnostic-information x.txt');
  t.false(said.includes('More'));
  t.true((bench.cfCard.stat('x.txt')?.size ?? 0) > 0);
});
