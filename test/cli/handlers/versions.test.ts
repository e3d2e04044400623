import test from 'ava';
import { operator } from '../../support/operator.ts';

const started = Date.UTC(2026, 10, 24, 8, 0, 0);
const hour = 3_600_000;

/** An operator at a router that has run for so long. */
const after = (milliseconds: number) => operator({ poweredOnAt: started, now: started + milliseconds });

const rule = '- - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - -';

test('display version begins as that of an NE40E-X8A, whose backplane has no slot for an MPU but two for an SRU', t => {
  t.deepEqual(after(hour).type('display version').slice(0, 14), [
    'Huawei Versatile Routing Platform Software',
    'VRP (R) software, Version 8.200 (NE40E V800R012C10SPC300)',
    'Copyright (C) 2012-2020 Huawei Technologies Co., Ltd.',
    'HUAWEI NE40E-X8A uptime is 0 day, 1 hour, 0 minute',
    '',
    'NE40E-X8A version information:',
    rule,
    'BKP  version information:',
    '  PCB         Version : CR57BKP08F REV A',
    '  MPU  Slot  Quantity : 0',
    '  SRU  Slot  Quantity : 2',
    '  SFU  Slot  Quantity : 2',
    '  LPU  Slot  Quantity : 8',
    rule,
  ]);
});

test('the main board has its block, with the FRA on it between its own versions and the MonitorBUS', t => {
  const lines = after(hour).type('display version');
  const from = lines.indexOf('MPU (Master) 9 : uptime is 0 day, 1 hour, 0 minute');
  t.deepEqual(lines.slice(from - 2, from + 18), [
    'MPU version information:',
    '',
    'MPU (Master) 9 : uptime is 0 day, 1 hour, 0 minute',
    '  StartupTime 2026/11/24   08:00:00',
    '  SDRAM Memory Size   : 16384 M bytes',
    '  FLASH Memory Size   : 16 M bytes',
    '  NVRAM Memory Size   : 512 K bytes',
    '  CFCARD Memory Size  : 7681 M bytes',
    '  MPU CR5D0SRUA871 version information',
    '  PCB         Version : CR56RPUC REV D',
    '  EPLD        Version : 103',
    '  FRA version information',
    '  PCB         Version : CR57FRA1TA REV B',
    '  FPGA        Version : 013',
    '  BootROM     Version : 06.15',
    '  BootLoad    Version : 06.15',
    '  MonitorBUS version information:',
    '  Software    Version : 48.48',
    rule,
    'LPU/SPU version information:',
  ]);
});

test('an interface card started after its line card, and its block stands within that of the line card', t => {
  const lines = after(hour).type('display version');
  const from = lines.findIndex(line => line.startsWith('LPU 1 :'));
  t.deepEqual(lines.slice(from, from + 31), [
    'LPU 1 : uptime is 0 day, 0 hour, 58 minutes',
    '  StartupTime 2026/11/24   08:01:24',
    '  Host processor :',
    '  SDRAM Memory Size   : 4096 M bytes',
    '  Flash Memory Size   : 128 M bytes',
    '  LPU CR5DLAXFAJ7F version information:',
    '  PCB Version         : CR57LPUF120A REV C',
    '  EPLD Version        : 102',
    '  FPGA Version        : 103',
    '  NP Version          : 100',
    '  TM Version          : 110',
    '  BootROM Version     : 06.15',
    '  BootLoad Version    : 06.15',
    '  NSE version information:',
    '  PCB Version         : NSE REV A',
    '  PIC0:CR57L5XFI3 version information',
    '  StartupTime         : 2026/11/24    08:01:48',
    '  PCB Version         : CR57L5XFI REV A',
    '  FPGA Version        : 102',
    '  CHIP Version        : 110',
    '  PIC1:CR57L5XFI3 version information',
    '  StartupTime         : 2026/11/24    08:02:06',
    '  PCB Version         : CR57L5XFI REV A',
    '  FPGA Version        : 102',
    '  CHIP Version        : 110',
    '  MonitorBUS version information:',
    '  Software Version : 50.50',
    '  Configure license items:',
    '  NULL',
    '',
    'LPU 2 : uptime is 0 day, 0 hour, 58 minutes',
  ]);
});

test('clock, power and fans stand apart by an empty line, the fabric does not', t => {
  const lines = after(hour).type('display version');
  const from = lines.indexOf('SFU version information:');
  t.deepEqual(
    lines.slice(from).filter(line => !line.startsWith('  ') && !/uptime/.test(line)),
    [
      'SFU version information:',
      '',
      '',
      '',
      rule,
      'CLK version information:',
      '',
      '',
      rule,
      'Power version information:',
      '',
      'POWER 17 MonitorBUS version information:',
      '',
      rule,
      'FAN version information:',
      '',
      'FAN 19 MonitorBUS version information:',
      '',
      'FAN 20 MonitorBUS version information:',
      '',
      rule,
      'PMU version information:',
      '',
      'PMU 22 MonitorBUS version information:',
      '',
      'PMU 23 MonitorBUS version information:',
    ],
  );
  t.is(lines.at(-1), '  Software Version : 41.15');
});

test('display version has a block for every board that display device lists', t => {
  const router = after(hour);
  const listed = router
    .type('display device')
    .slice(4, -1)
    .map(line => line.split(/\s+/));
  const text = router.type('display version').join('\n');
  for (const [slot, type] of listed)
    t.regex(text, new RegExp(`^(${type === 'PWR' ? 'POWER' : type}( \\(Master\\))?) ${slot} `, 'm'), `${type} ${slot}`);
});

test('display version slot shows one board, and refuses a slot that is empty', t => {
  const router = after(hour);
  const lines = router.type('display version slot 15');
  t.deepEqual(lines, [
    '- - - - - - - - - - - - - - - - - - - - - - - - - - - - - -',
    'CLK version information:',
    '',
    'CLK 15 : uptime is 0 day, 0 hour, 59 minutes',
    '  StartupTime 2026/11/24   08:00:19',
    '  FPGA     Version : 003',
    '  DSP      Version : 10205018',
  ]);
  t.deepEqual(router.type('display version slot 10'), ['Error: There is no board in slot 10.']);
});

test('a board registers some time after the main board, and until then has no versions to tell', t => {
  const starting = operator({ poweredOnAt: started, now: started + 30_000, recovering: true });
  const row = (slot: string) => starting.type('display device').find(line => line.startsWith(`${slot} `));
  t.is(row('1'), '1        LPU     Present    Unregistered Abnormal   LC     0      NA');
  t.is(row('15'), '15       CLK     Present    Registered   Normal     OTHER  0      Master');
  t.false(starting.type('display version').some(line => line.startsWith('LPU 1')));
});

test('interface cards are listed with their ports, in the columns of the heading', t => {
  const lines = after(hour).type('display device pic-status');
  t.is(lines[2], 'Pic#   Status       Type                      Port_count Init_result  Logic_down');
  t.is(lines[4], '1/0    Registered   ETH_5x10GF_CARD           5          SUCCESS      SUCCESS');
  t.is(lines.length, 4 + 6 + 1);
});

test('display device with a slot tells of one board', t => {
  const lines = after(hour).type('display device 3');
  t.is(lines[0], "LPU3's detail information:");
  t.true(lines.includes('  Register:             Registered'));
  t.deepEqual(after(hour).type('display device 4'), ['Error: There is no board in slot 4.']);
});
