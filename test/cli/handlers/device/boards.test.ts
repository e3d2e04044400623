import test from 'ava';
import { bootedRouter, loggedIn } from '../../../support/booted-router.ts';
import { operator } from '../../../support/operator.ts';

test('a board that is reset is named, after a question', t => {
  const bench = loggedIn();
  t.is(bench.type('reset slot 11'), 'reset slot 11\r\nCaution!!! Confirm to reset slot 11! Continue? [Y/N]:');
  t.is(bench.type('y'), 'y\r\nWarning: Board 11 is being reset.\r\n<HUAWEI>');
  t.true(bench.type('reset slot 10').includes('Error: There is no board in slot 10.'));
  t.true(bench.type('reset slot 11 card 1').includes('Error: The board in slot 11 has no subcard 1.'));
});

test('whoever resets the only main board restarts the device', t => {
  const bench = bootedRouter({ boot: 'full' });
  bench.clock.advance(300_000);
  bench.firstLogin();
  bench.type('reset slot 9');
  t.regex(bench.type('y'), /Warning: Board 9 is being reset\.\r\n[^]*BIOS/);
});

test('reset master-mpu force wants the whole word, and restarts a device without a slave', t => {
  const bench = loggedIn();
  t.true(bench.type('reset master-mpu force').endsWith('Enter the complete [Yes/No]:'));
  t.false(bench.type('y').includes('<HUAWEI>'));
  t.true(bench.type('no').endsWith('<HUAWEI>'));
  bench.type('reset master-mpu force');
  t.true(bench.type('Yes').includes('Please Press ENTER.'));
});

test('with one main board there is no switchover', t => {
  const at = operator();
  t.deepEqual(at.type('display switchover state'), [
    '   Chassis           :  Single',
    '   Switchover State  :  Not Ready',
    '   Switchover Policy :  Board Switchover',
    '   MainBoard         :  9',
    '   SlaveBoard        :  NULL',
  ]);
  t.deepEqual(at.type('display slave default'), ['9 HA:Default slave slot has not been set !']);
  at.enterSystemView();
  t.deepEqual(at.type('slave switchover'), ['Error: There is no slave main board.']);
  t.deepEqual(at.type('slave default 10'), ['Error: There is no slave main board.']);
});

test('switchover by command is enabled by default, and only that it is not is displayed', t => {
  const at = operator({ view: 'system' });
  at.enter('slave switchover disable', 'commit');
  t.true(at.type('display current-configuration').includes('slave switchover disable'));
  at.enter('slave switchover enable', 'commit');
  t.false(at.type('display current-configuration').some(line => line.includes('slave')));
});

test('nothing is left of boards that are not there, however often it is cleared', t => {
  t.deepEqual(operator({ view: 'system', unanswered: 'yes' }).type('clear inactive-configuration slot 1'), [
    "Warning: The inactive configuration of slot 1 will be deleted and can't be restored.",
    'Are you sure to continue? [Y/N]:',
  ]);
});

test('a node of the monitoring bus is reset where a board is', t => {
  t.deepEqual(operator().type('reset mbusnode slot 9'), ['Info: Reset mbusnode pass.']);
  t.deepEqual(operator().type('reset mbusnode slot 4'), ['Error: There is no board in slot 4.']);
});

test('the second CF card of the main board is made ready to be taken out, after a question', t => {
  const bench = loggedIn();
  t.is(bench.type('close device cfcard2 slot 9'), 'close device cfcard2 slot 9\r\nCaution!!! Are you sure to do this operation? [Y/N]:');
  t.is(bench.type('y'), 'y\r\nPlease wait...\r\ncfcard2 is ready for pull out!\r\n<HUAWEI>');
  t.true(bench.type('close device cfcard2 slot 1').includes('Error: There is no main board in slot 1.'));
});
