import test from 'ava';
import { TestBench, type World } from '../support/booted-router.ts';

const ctrlB = '\x02';
const bootPassword = 'Loader-2026';

/** A router that has just offered its boot loader window. */
function inWindow(world: World = {}): TestBench {
  const bench = new TestBench({ boot: 'full', ...world }).powerOn();
  while (!bench.read().includes('Press Ctrl+B')) bench.clock.advance(500);
  return bench;
}

/** The same in its main menu, its password set. */
function inMenu(world?: World): TestBench {
  const bench = inWindow(world);
  bench.press(ctrlB);
  bench.type(bootPassword, bootPassword, 'y');
  return bench;
}

const upTo = (bench: TestBench, wanted: RegExp): string => {
  let said = '';
  for (let at = 0; !wanted.test(said); at++) {
    if (at > 600) throw new Error(bench.state);
    bench.clock.advance(500);
    said += bench.read();
  }
  return said;
};

test('the first Ctrl+B asks for a new password, and then offers the menu', t => {
  const bench = inWindow();
  t.regex(bench.press(ctrlB), /Info: The password is empty\..*\r\nNew password:$/);
  t.regex(bench.type(bootPassword), /Confirm password:$/);
  t.regex(bench.type(bootPassword), /Continue now\? Yes\(y\) or No\(n\): ?$/);
  t.regex(bench.type('y'), /The password is changed successfully\.\r\n[^]*1\. Default startup[^]*8\. Reboot[^]*Enter your choice\(1-8\):$/);
});

test('in the menu the boot waits; default startup goes on with it', t => {
  const bench = inMenu();
  bench.clock.advance(3_600_000);
  t.is(bench.read(), '');
  t.regex(bench.type('1') + upTo(bench, /Please Press ENTER/), /Loading cfcard:[^]*Recovering configuration[^]*Please Press ENTER\.\r\n$/);
});

test('the password is asked for the next time, and three wrong ones restart the device', t => {
  const bench = inMenu();
  bench.type('8');
  upTo(bench, /Press Ctrl\+B/);
  t.regex(bench.press(ctrlB), /Enter password:$/);
  t.regex(bench.type('wrong-1', 'wrong-2'), /Error: The password is incorrect\.[^]*Enter password:$/);
  t.regex(bench.type('wrong-3'), /BIOS Version/);
  upTo(bench, /Press Ctrl\+B/);
  bench.press(ctrlB);
  t.regex(bench.type(bootPassword), /Main Menu/);
});

test('the password of the boot loader outlasts a power cut', t => {
  const { board, cfCard, clock, router } = inMenu();
  router.powerOff();
  t.regex(inWindow({ board, cfCard, clock }).press(ctrlB), /Enter password:$/);
});

test('a configuration file that was chosen in the menu is loaded by this start', t => {
  const bench = inMenu({ files: { 'lab.cfg': '#\r\nsysname LAB\r\n#\r\nreturn\r\n' } });
  t.regex(bench.type('4', '1'), /saved-configuration file : NULL/);
  t.regex(bench.type('2', 'none.cfg'), /Error/);
  t.regex(bench.type('2', 'lab.cfg'), /Info: Succeeded in setting the configuration for booting system\./);
  bench.type('0', '1');
  upTo(bench, /Please Press ENTER/);
  t.is(bench.router.facts.volatile.running.get('sysname')?.line, 'sysname LAB');
  t.is(bench.router.facts.volatile.startup.savedConfiguration, 'cfcard:/lab.cfg');
});

for (const choice of ['2', '3', '5', '7'])
  test(`choice ${choice} is known and not emulated`, t => {
    t.regex(inMenu().type(choice), /not emulated\.\r\n[^]*Main Menu/);
  });

test('what is no choice is refused, and Ctrl+C leaves nobody out of the menu', t => {
  const bench = inMenu();
  t.regex(bench.type('9'), /Error: The choice is invalid\.[^]*Enter your choice\(1-8\):$/);
  t.regex(bench.press('\x03'), /Enter your choice\(1-8\):$/);
});

test('Ctrl+B is heard in the window only', t => {
  const early = new TestBench({ boot: 'full' }).powerOn();
  early.press(ctrlB);
  const late = inWindow();
  upTo(late, /Loading/);
  late.press(ctrlB);
  for (const bench of [early, late]) t.regex(upTo(bench, /Please Press ENTER/), /Recovering configuration/);
});

test('a power cut in the menu ends it', t => {
  const bench = inMenu();
  bench.router.powerOff();
  bench.clock.advance(1000);
  t.is(bench.type('1'), '');
  bench.powerOn();
  upTo(bench, /Please Press ENTER/);
  t.is(bench.chart.power, 'running');
});
