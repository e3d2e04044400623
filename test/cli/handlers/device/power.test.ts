import test from 'ava';
import { deskOf } from '../../../support/desk.ts';

const started = Date.UTC(2026, 10, 24, 8, 0, 0);
const minute = 60_000;

function atWork() {
  const desk = deskOf({ poweredOnAt: started, now: started + 60 * minute });
  const { type } = desk.operator();
  const row = (place: string, line = 'display device') => type(line).find(row => row.startsWith(`${place} `));
  return { ...desk, type, row };
}

const question =
  "Warning:  This command may affect operation by wrong use, please carefully use it with HUAWEI engineer's direction. Are you sure to do " +
  'this operation? [Y/N]:';

test('a board that was powered off is unregistered, and its interface cards are gone', t => {
  const { type, row } = atWork();
  t.deepEqual(type('power off slot 2', 'yes'), [question, '......', 'Info: Operation succeeded.']);
  t.is(row('2'), '2        LPU     Present    Unregistered Abnormal   LC     0      NA');
  t.is(row('2/0', 'display device pic-status'), undefined);
  t.true(type('display device 2').includes('  Uptime:               -'));
});

test('a board that was powered on again registers after a while, and counts its uptime from then', t => {
  const { type, row, clock } = atWork();
  type('power off slot 2', 'yes');
  type('power on slot 2', 'yes');
  t.regex(row('2') ?? '', /Unregistered/);
  clock.advance(5 * minute);
  t.regex(row('2') ?? '', / Registered /);
  t.true(type('display version').some(line => line.startsWith('LPU 2 : uptime is 0 day, 0 hour, 3 minutes')));
});

test('power on leaves a board alone that is on', t => {
  const { type, row } = atWork();
  type('power on slot 2', 'yes');
  t.regex(row('2') ?? '', / Registered /);
});

test('an answer of no switches nothing', t => {
  const { type, row } = atWork();
  t.deepEqual(type('power off slot 2', 'no'), [question]);
  t.regex(row('2') ?? '', / Registered /);
});

test('a single card is switched off by its number, and the main board in charge not at all', t => {
  const { type, row } = atWork();
  type('power off slot 1 card 1', 'yes');
  t.is(row('1/1', 'display device pic-status'), undefined);
  t.truthy(row('1/0', 'display device pic-status'));
  t.deepEqual(type('power off slot 1 card 7'), ['Error: The board in slot 1 has no subcard 7.']);
  t.deepEqual(type('power off slot 9'), ['Error: The main board in charge cannot be powered off.']);
});

test('a board that is reset registers again after a while', t => {
  const { type, row, clock } = atWork();
  t.deepEqual(type('reset slot 3', 'yes').at(-1), 'Warning: Board 3 is being reset.');
  t.regex(row('3') ?? '', /Unregistered/);
  clock.advance(2 * minute);
  t.regex(row('3') ?? '', / Registered /);
  t.deepEqual(type('reset slot 3 card 0', 'yes').at(-1), 'Warning: Card 0 of board 3 is being reset.');
  t.is(row('3/0', 'display device pic-status'), undefined);
});

test('every board is on again when the device starts anew', t => {
  const { type, row, router } = atWork();
  type('power off slot 2', 'yes');
  type('reboot fast', 'yes');
  t.is(router.volatile.boards.size, 0);
  t.regex(row('2') ?? '', / Registered /);
});
