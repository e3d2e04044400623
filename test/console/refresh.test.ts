import test from 'ava';
import { loggedIn } from '../support/booted-router.ts';

test('a display that is refreshed comes again every five seconds, until Ctrl+C', t => {
  const bench = loggedIn();
  t.is(bench.type('display clock | refresh').split('\r\n')[1], '2026-11-24 08:00:00');
  bench.clock.advance(4_999);
  t.is(bench.read(), '');
  bench.clock.advance(5_001);
  t.deepEqual(
    bench
      .read()
      .split('\r\n')
      .filter(line => line.startsWith('2026')),
    ['2026-11-24 08:00:05', '2026-11-24 08:00:10'],
  );
  t.is(bench.press('\x03'), '<HUAWEI>');
  bench.clock.advance(60_000);
  t.is(bench.read(), '');
});

test('each repetition is filtered, and begins a screen of its own', t => {
  const bench = loggedIn();
  bench.type('screen-length 4 temporary');
  bench.type('display clock | refresh | include Zone|day');
  for (let turn = 0; turn < 5; turn++) {
    bench.clock.advance(5_000);
    const said = bench.read();
    t.true(said.endsWith('Tuesday\r\nTime Zone(DefaultZoneName) : UTC\r\n'), said);
  }
});

test('what is refreshed ends with its log-in, and nothing comes to the next one', t => {
  const bench = loggedIn();
  bench.type('display clock | refresh');
  bench.router.powerOff();
  bench.router.powerOn();
  bench.clock.advance(0);
  bench.login();
  bench.clock.advance(20_000);
  t.is(bench.read(), '');
});

test('a display is not refreshed where fewer than four VTYs are free', t => {
  const bench = loggedIn();
  bench.type('system-view', 'user-interface maximum-vty 3', 'commit', 'return');
  t.true(bench.type('display clock | refresh').includes('Error: Too few VTYs are free for the output to be refreshed.'));
});
