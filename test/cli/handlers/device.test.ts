import test from 'ava';
import { device } from '../../../firmware-model/device.ts';
import { messages } from '../../../firmware-model/messages.ts';
import type { RouterFacts } from '../../../src/cli/run/handler.ts';
import displayUsers from '../../../src/cli/handlers/device/display-users.ts';
import reboot from '../../../src/cli/handlers/device/reboot.ts';
import { render } from '../../../src/cli/run/message.ts';
import type { Course } from '../../../src/cli/run/outcome.ts';
import { MemoryCard } from '../../../src/flash/memory-card.ts';
import { operator } from '../../support/operator.ts';

const day = 86_400_000;
const morning = Date.UTC(2026, 10, 24, 8, 0, 0);

/** An operator at a router that was powered on at the epoch of its clock and has run until its own time is `now`. */
function operatorAt(now = morning, { clockOffsetMilliseconds = 0, savedConfiguration = 'cfcard:/vrpcfg.zip' as string | null } = {}) {
  const board = { clockOffsetMilliseconds, nextStartup: { systemSoftware: 'cfcard:/V800R012C10SPC300.cc', savedConfiguration } };
  return operator({ board, poweredOnAt: 0, now: now - clockOffsetMilliseconds });
}

/** An operator at a router that has `vrpcfg.zip` as its next startup, if anything. */
function operatorWithCard(savedConfiguration: string | null) {
  const card = new MemoryCard();
  const board = { nextStartup: { systemSoftware: 'cfcard:/V800R012C10SPC300.cc', savedConfiguration } };
  return { card, ...operator({ cfCard: card, board, poweredOnAt: morning }) };
}

test('display version counts days, hours and minutes, and 0 and 1 are singular', t => {
  const uptime = (milliseconds: number) => operatorAt(milliseconds).type('display version')[3];
  t.is(uptime(161 * day + 20 * 60_000), 'HUAWEI NE40E-X8A uptime is 161 days, 0 hour, 20 minutes');
  t.is(uptime(day + 3_600_000 + 60_000), 'HUAWEI NE40E-X8A uptime is 1 day, 1 hour, 1 minute');
  t.is(uptime(2 * 3_600_000 + 59_999), 'HUAWEI NE40E-X8A uptime is 0 day, 2 hours, 0 minute');
});

test('display version names release, main board, start and CF card', t => {
  const lines = operatorAt(day + 1, { clockOffsetMilliseconds: day }).type('display version');
  t.is(lines[1], 'VRP (R) software, Version 8.200 (NE40E V800R012C10SPC300)');
  t.is(lines[5], 'NE40E-X8A version information:');
  t.true(lines.includes('MPU (Master) 9 : uptime is 0 day, 0 hour, 0 minute'));
  t.true(lines.includes('  StartupTime 1970/01/02   00:00:00'));
  t.true(lines.includes('  CFCARD Memory Size  : 7681 M bytes'));
});

test('display device aligns its rows under the heading of the chassis', t => {
  const lines = operatorAt().type('display device');
  t.is(lines[0], "NE40E-X8A's Device status:");
  t.is(lines[4], '1        LPU     Present    Registered   Normal     LC     0      NA');
  t.is(lines[7], '9        MPU     Present    Registered   Normal     MMB    0      Master');
  t.is(lines[8], '11       SFU     Present    Registered   Normal     OTHER  0      NA');
  t.is(lines[1]?.length, 79);
  t.is(lines.at(-1), lines[1]);
});

test('display esn gives the serial number without a blank', t => {
  t.deepEqual(operatorAt().type('display esn'), [`ESN of master:${device.serialNumber}`]);
});

test('display clock shows UTC without suffix until a time zone is set', t => {
  t.deepEqual(operatorAt().type('display clock'), ['2026-11-24 08:00:00', 'Tuesday', 'Time Zone(DefaultZoneName) : UTC']);
});

test('a time zone of the user view takes effect at once and is a line of the configuration', t => {
  const router = operatorAt(Date.UTC(2026, 10, 24, 20, 0, 0));
  t.deepEqual(router.type('clock timezone BJ add 08:00:00'), []);
  t.deepEqual(router.type('display clock'), ['2026-11-25 04:00:00+08:00', 'Wednesday', 'Time Zone(BJ) : UTC+08:00']);
  t.deepEqual(router.type('display clock utc'), ['2026-11-24 20:00:00', 'Tuesday', 'Time Zone(DefaultZoneName) : UTC']);
  t.is(router.running.get('clock timezone')?.line, 'clock timezone BJ add 08:00:00');
  router.type('undo clock timezone');
  t.is(router.running.get('clock timezone'), undefined);
});

test('a time zone of the system view waits for the commit', t => {
  const router = operatorAt();
  router.type('system-view');
  router.type('clock timezone NST minus 3:30:0');
  t.is(router.type('display clock')[0], '2026-11-24 08:00:00');
  t.is(router.prompt, '[*HUAWEI]');
  router.type('quit', 'yes');
  t.is(router.type('display clock')[0], '2026-11-24 04:30:00-03:30');
});

test('no time zone is more than 18 hours away', t => {
  const router = operatorAt();
  t.deepEqual(router.type('clock timezone X add 18:00:01'), ['Error: The offset must not exceed 18 hours.']);
  router.type('system-view');
  t.deepEqual(router.type('clock timezone X minus 19:00:00'), ['Error: The offset must not exceed 18 hours.']);
  t.is(router.prompt, '[~HUAWEI]');
  t.deepEqual(router.events, []);
});

test('clock datetime sets local time, with utc it sets UTC', t => {
  const router = operatorAt();
  router.type('clock timezone BJ add 08:00:00');
  router.type('clock datetime 0:0:0 2020-01-01');
  router.type('clock datetime utc 0:0:0 2020-01-01');
  t.deepEqual(router.events.slice(-2), [
    { type: 'clock.set', deviceTime: Date.UTC(2019, 11, 31, 16, 0, 0) },
    { type: 'clock.set', deviceTime: Date.UTC(2020, 0, 1) },
  ]);
});

test('the clock knows the years 2000 to 2037', t => {
  const router = operatorAt();
  for (const date of ['1999-12-31', '2038-01-01']) {
    t.deepEqual(router.type(`clock datetime 10:00:00 ${date}`), ['Error: The year must be from 2000 to 2037.']);
  }
  t.deepEqual(router.events, []);
});

test('display users marks the line that asks, and names a user only where there is one', t => {
  const { session } = operatorAt();
  const lines = [
    { id: 'con0', userInterface: 'CON 0', via: 'terminal', session, since: 0, idle: 5000 },
    {
      id: 'vty1',
      userInterface: 'VTY 1',
      via: 'telnet',
      address: '10.179.179.127',
      session: { ...session, user: 'admin' },
      since: 0,
      idle: 737_000,
    },
    { id: 'vty2', userInterface: 'VTY 2', via: 'ssh', address: '10.136.138.221', session: undefined, since: 0, idle: 0 },
  ];
  const router = { lines } as unknown as RouterFacts; // the handler looks at no more
  const steps = displayUsers.loggedIn({ session, args: {}, canonical: '', has: () => false, one: (...words) => words[0]! }, router);
  t.deepEqual(
    steps.flatMap(step => (step.do === 'say' ? render(messages[step.id], step.params) : [])),
    [
      '  User-Intf    Delay    Type   Network Address     AuthenStatus    AuthorcmdFlag',
      '+ 0   CON 0   00:00:00                                   pass           no',
      '  Username : Unspecified',
      '',
      '  35  VTY 1   00:12:17  TEL    10.179.179.127            pass           no',
      '  Username : admin',
      '',
      '  36  VTY 2   00:00:00  SSH    10.136.138.221            not pass       no',
      '  Username : Unspecified',
      '',
    ],
  );
});

test('reboot fast names the next startup and reboots on yes only', t => {
  const router = operatorAt(morning, { savedConfiguration: null });
  const dialogue = [
    'MPU 9:',
    'Next startup system software: cfcard:/V800R012C10SPC300.cc',
    'Next startup saved-configuration file: NULL',
    'Next startup paf file: default',
    'Next startup patch package: NULL',
    'System will reboot! Continue? [Y/N]:',
  ];
  t.deepEqual(router.type('reboot fast', 'no'), dialogue);
  t.deepEqual(router.events, []);
  t.deepEqual(router.type('reboot fast', 'yes'), dialogue);
  t.deepEqual(router.events, [{ type: 'reboot.confirmed' }]);
});

test('the questions of reboot give up after the time of the device', t => {
  const { session } = operatorAt();
  const nonVolatile = { board: { nextStartup: { systemSoftware: 'cfcard:/V.cc', savedConfiguration: null } } };
  const router = { device, nonVolatile } as unknown as RouterFacts; // the handler looks at no more
  const command = { session, args: {}, canonical: '', has: () => false, one: <K>(...words: readonly K[]) => words[0]! };
  const questions = (course: Course) => [...course].filter(step => step.do === 'ask');
  t.deepEqual(
    questions(reboot.reboot(command, router)).map(step => [step.id, step.timeoutMilliseconds]),
    [['reboot-save-question', 30_000]],
  );
  t.deepEqual(
    questions(reboot.fast(command, router)).map(step => [step.id, step.timeoutMilliseconds]),
    [['reboot-question', 30_000]],
  );
});

const saveQuestion = 'Warning: Current configuration will be saved to the next startup saved-configuration file! Continue? [Y/N]:';
const rebootQuestion = 'System will reboot! Continue? [Y/N]:';

test('reboot asks whether to save what the next start would not load, and no goes on to the reboot', t => {
  const router = operatorWithCard(null);
  t.deepEqual(router.type('reboot', 'no', 'yes').slice(-2), [saveQuestion, rebootQuestion]);
  t.deepEqual(router.events, [{ type: 'reboot.confirmed' }]);
});

test('reboot saves on yes, and asks no more once all is saved', t => {
  const router = operatorWithCard('cfcard:/vrpcfg.zip');
  const said = router.type('reboot', 'yes', 'no');
  t.true(said.includes('Info: Save the configuration successfully.'));
  t.is(said.at(-1), rebootQuestion);
  t.truthy(router.card.stat('vrpcfg.zip'));
  t.deepEqual(
    router.events.map(({ type }) => type),
    ['configuration.saved'],
  );
  t.false(router.type('reboot', 'no').includes(saveQuestion));
});

test('reboot asks to save again when the running configuration has changed since', t => {
  const router = operatorWithCard('cfcard:/vrpcfg.zip');
  router.type('reboot', 'yes', 'no');
  router.type('clock timezone BJ add 08:00:00');
  t.true(router.type('reboot', 'no', 'no').includes(saveQuestion));
});

test('a reboot whose saving fails does not take place', t => {
  const router = operatorWithCard('cfcard:/vrpcfg.zip');
  router.card.failNextWrite('CARD_FULL');
  t.regex(router.type('reboot', 'yes', 'yes').at(-1) ?? '', /^Error: /);
  t.deepEqual(router.events, []);
});

test('a damaged configuration file counts as not saved', t => {
  const router = operatorWithCard('cfcard:/vrpcfg.zip');
  router.card.write('vrpcfg.zip', Uint8Array.of(1, 2, 3));
  t.true(router.type('reboot', 'no', 'no').includes(saveQuestion));
});
